using System.Globalization;
using Xialu.TextMining.MachineLearning.Areas;
using Xialu.TextMining.Structure;

namespace Xialu.TextMining.MachineLearning.Tests.Areas;

/// <summary>The classifier of the package on paragraphs of places that it was not trained on, labelled by hand.</summary>
public sealed class AreaAccuracyTests
{
    private const double Floor = 0.85;
    private const int FewestLabels = 600;
    private static readonly IReadOnlyList<AreaLabel> Test = AreaLabelFile.Read(PathOf("labels-test.tsv"));
    private static readonly IReadOnlyList<AreaLabel> Train = AreaLabelFile.Read(PathOf("labels-train.tsv"));
    private static readonly string[] HeldOut = File.ReadAllLines(PathOf("held-out.txt"));

    [Fact]
    public void The_labels_are_six_hundred_or_more_and_those_to_test_on_come_from_other_places()
    {
        Assert.True(Test.Count + Train.Count >= FewestLabels);
        Assert.Empty(Train.Select(l => l.Report).Intersect(HeldOut, StringComparer.Ordinal));
        Assert.Empty(Test.Select(l => l.Report).Except(HeldOut, StringComparer.Ordinal));
    }

    [Fact]
    public void No_place_is_on_both_sides()
    {
        var held = new HashSet<string>(HeldOut, StringComparer.Ordinal);
        ILookup<bool, string> places = SharedReports.Names.Select(n => (IsHeld: held.Contains(n), SharedReports.Parse(n).Place))
            .Where(r => r.Place is { Length: > 2 } && r.Place != "自治区").ToLookup(r => r.IsHeld, r => r.Place![..2]);
        Assert.Empty(places[true].Intersect(places[false], StringComparer.Ordinal));
    }

    [Fact]
    public void Macro_f1_on_places_not_trained_on_is_above_the_floor_and_above_the_baselines()
    {
        AreaExample[] gold = [.. Test.GroupBy(l => l.Report, StringComparer.Ordinal).SelectMany(g => Examples(SharedReports.Parse(g.Key), g))];
        ConfusionTable model = Table(gold, p => AreaClassifier.Default.Classify(p).Area);
        ConfusionTable textAlone = Table(gold, p => AreaClassifier.Default.Classify(p.Text).Area);
        ConfusionTable headings = Table(gold, AreaRules.Guess);
        PolicyArea? most = gold.Where(e => e.Area is not null).GroupBy(e => e.Area).MaxBy(g => g.Count())!.Key;
        ConfusionTable majority = Table(gold, _ => most);

        Assert.True(model.MacroF1 >= Floor, $"Macro-F1 is {model.MacroF1}.");
        Assert.True(model.MacroF1 > headings.MacroF1 && headings.MacroF1 > majority.MacroF1);
        Golden.AssertEqual(PathOf("accuracy.approved.md"), string.Create(CultureInfo.InvariantCulture, $"""
            # Policy areas of {gold.Length} paragraphs of places not trained on

            | | macro-F1 | micro-F1 |
            |---|---:|---:|
            | classifier, text and headings | {model.MacroF1:F3} | {model.MicroF1:F3} |
            | classifier, text alone | {textAlone.MacroF1:F3} | {textAlone.MicroF1:F3} |
            | words of headings (area-rules.tsv) | {headings.MacroF1:F3} | {headings.MicroF1:F3} |
            | always the commonest area | {majority.MacroF1:F3} | {majority.MicroF1:F3} |

            ## The classifier's answers

            {model}
            """).ReplaceLineEndings("\n"));
    }

    private static IEnumerable<AreaExample> Examples(Outline outline, IEnumerable<AreaLabel> labels) => labels.Select(l => AreaTrainingSet.ExampleOf(outline, l));

    private static ConfusionTable Table(IEnumerable<AreaExample> gold, Func<AreaParagraph, PolicyArea?> say) => new(gold.Select(e => (e.Area, say(e.Paragraph))));

    private static string PathOf(string file) => Repository.PathOf("tests", "Xialu.TextMining.MachineLearning.Tests", "Areas", file);
}
