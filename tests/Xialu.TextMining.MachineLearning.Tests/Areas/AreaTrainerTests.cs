using Xialu.TextMining.MachineLearning.Areas;
using Xialu.TextMining.Reading;
using Xialu.TextMining.Structure;

namespace Xialu.TextMining.MachineLearning.Tests.Areas;

public sealed class AreaTrainerTests
{
    private static readonly AreaExample[] Examples =
    [
        .. Enumerable.Range(1, 8).Select(i => new AreaExample(new AreaParagraph($"新建学校{i}所，增加学位，加强教师队伍。"), PolicyArea.Education)),
        .. Enumerable.Range(1, 8).Select(i => new AreaExample(new AreaParagraph($"治理污染{i}处，改善水质，植树造林。"), PolicyArea.Environment)),
        .. Enumerable.Range(1, 8).Select(i => new AreaExample(new AreaParagraph($"各位代表，感谢{i}次，表示敬意。"), Area: null)),
    ];

    [Theory]
    [InlineData("学校增加学位", PolicyArea.Education)]
    [InlineData("水质改善", PolicyArea.Environment)]
    [InlineData("感谢各位代表", null)]
    public void Learns_what_examples_show(string text, PolicyArea? area) => Assert.Equal(area, AreaTrainer.Train(Examples).Classify(text).Area);

    [Fact]
    public void The_same_examples_give_the_same_bytes()
    {
        using var folder = new TemporaryFolder();
        AreaTrainer.Train(Examples).Save(folder.File("one.bin"));
        AreaTrainer.Train(Examples).Save(folder.File("two.bin"));
        Assert.Equal(File.ReadAllBytes(folder.File("one.bin")), File.ReadAllBytes(folder.File("two.bin")));
    }

    [Fact]
    public void Heavier_examples_win()
    {
        AreaExample[] torn =
        [
            .. Examples,
            .. Enumerable.Range(0, 5).Select(_ => new AreaExample(new AreaParagraph("建设场馆"), PolicyArea.Culture, Weight: 9)),
            .. Enumerable.Range(0, 5).Select(_ => new AreaExample(new AreaParagraph("建设场馆"), PolicyArea.Urban)),
        ];
        Assert.Equal(PolicyArea.Culture, AreaTrainer.Train(torn).Classify("建设场馆").Area);
    }

    [Fact]
    public void One_area_is_nothing_to_tell_apart()
        => Assert.StartsWith("Found 8 examples of fewer than two areas; a classifier needs two to tell apart.",
            Assert.Throws<ArgumentException>(() => AreaTrainer.Train(Examples[..8])).Message, StringComparison.Ordinal);

    [Fact]
    public void Examples_that_share_no_feature_teach_nothing()
        => Assert.StartsWith("No feature occurs in 4 of the 2 examples.",
            Assert.Throws<ArgumentException>(() => AreaTrainer.Train([Examples[0], Examples[8]])).Message, StringComparison.Ordinal);

    [Fact]
    public void No_examples_are_too_few()
        => Assert.StartsWith("Found 0 examples of fewer than two areas;", Assert.Throws<ArgumentException>(() => AreaTrainer.Train([])).Message, StringComparison.Ordinal);

    public static TheoryData<AreaExample, string> Faults => new()
    {
        { new(new AreaParagraph(" \n"), PolicyArea.Health), "Example 24 has no text; expected a sentence or a paragraph." },
        { new(null!, PolicyArea.Health), "Example 24 has no text; expected a sentence or a paragraph." },
        { null!, "Example 24 has no text; expected a sentence or a paragraph." },
        { Examples[0] with { Area = (PolicyArea)99 }, "Example 24 has the area 99; expected a PolicyArea, or null for none." },
        { Examples[0] with { Weight = 0 }, "Example 24 has the weight 0; expected a finite number above 0." },
        { Examples[0] with { Weight = double.NaN }, "Example 24 has the weight NaN; expected a finite number above 0." },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void An_example_that_cannot_teach_is_named(AreaExample example, string message)
        => Assert.StartsWith(message, Assert.Throws<ArgumentException>(() => AreaTrainer.Train([.. Examples, example])).Message, StringComparison.Ordinal);

    public static TheoryData<AreaTrainingOptions, string> OutOfRange => new()
    {
        { new() { Features = 0 }, "Found 0 features to keep; expected 1 or more." },
        { new() { FewestExamples = 0 }, "Found 0 examples a feature; expected 1 or more." },
        { new() { Regularization = -1 }, "Found the regularization -1; expected a finite number, 0 or more." },
        { new() { Regularization = float.PositiveInfinity }, "Found the regularization Infinity; expected a finite number, 0 or more." },
    };

    [Theory]
    [MemberData(nameof(OutOfRange))]
    public void An_option_out_of_range_is_named(AreaTrainingOptions options, string message)
        => Assert.StartsWith(message, Assert.Throws<ArgumentException>(() => AreaTrainer.Train(Examples, options)).Message, StringComparison.Ordinal);

    [Fact]
    public void What_is_missing_is_named()
    {
        Assert.Throws<ArgumentNullException>("examples", () => AreaTrainer.Train(null!));
        Assert.Throws<ArgumentNullException>("labels", () => new AreaTrainingSet(null!));
        Assert.Throws<ArgumentNullException>("outline", () => new AreaTrainingSet([]).Add(null!));
    }

    [Fact]
    public void A_training_set_takes_each_text_once_and_labels_by_hand_over_those_by_rule()
    {
        Outline outline = OutlineParser.Parse(DocumentReader.Read(Repository.PathOf("corpus", "xialu-2022.txt")));
        AreaExample rule = AreaRules.Examples(outline).First();
        int index = Enumerable.Range(0, outline.Paragraphs.Count).First(i => AreaParagraph.Of(outline, i).Text == rule.Paragraph.Text);
        var label = new AreaLabel("xialu-2022", outline.Paragraphs[index].Span, Hash(rule.Paragraph.Text), PolicyArea.Culture);
        var set = new AreaTrainingSet([label, label with { Report = "another" }]);
        set.Add(outline);
        set.Add(outline with { Document = outline.Document with { Name = "copy" } });

        AreaExample[] all = [.. set.Examples];
        Assert.Equal(1, set.ByHand);
        Assert.Equal(AreaRules.Examples(outline).Count(), all.Length);
        Assert.Equal(PolicyArea.Culture, all[0].Area);
        Assert.Equal(all.Length, all.Select(e => e.Paragraph.Text).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void A_label_of_another_text_is_refused()
    {
        Outline outline = OutlineParser.Parse(DocumentReader.Read(Repository.PathOf("corpus", "xialu-2022.txt")));
        var label = new AreaLabel("xialu-2022", outline.Paragraphs[3].Span, "00000000", null);
        string message = Assert.Throws<InvalidDataException>(() => AreaTrainingSet.ExampleOf(outline, label)).Message;
        Assert.StartsWith($"xialu-2022, {label.Span.Start}-{label.Span.End}: found another text than the one that was labelled;", message, StringComparison.Ordinal);
    }

    private static string Hash(string text)
        => Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text)))[..8];
}
