using Xialu.TextMining.Tests.Export;
using Xialu.TextMining.Tests.ReportExtractor.Evaluation;

namespace Xialu.TextMining.Tests.ReportExtractor;

public sealed class EvaluateCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Annotated_reports_are_scored_each_and_together()
    {
        folder.Write("in/a.txt", "青云县政府工作报告\n推进“项目为王”。\n");
        folder.Write("in/other.txt", "政府工作报告\n");
        Gold("a", "s1\t13\t17\t项目为王\tquoted\t1\ns2\t90\t93\t不在场\tquoted\t1\n");
        AppRun run = Run("evaluate", "in", "--gold", "gold", "--errors", "5");
        Assert.Equal(0, run.Code);
        string[] lines = run.Output.Split('\n');
        Assert.Contains("a\tslogan missed\t90\t不在场\tquoted\t", lines, StringComparer.Ordinal);
        Assert.Contains("report                       ind.detect  ind.named ind.strict foot.linked foot.parts slog.found slog.typed   (F1)", lines, StringComparer.Ordinal);
        Assert.Single(lines, l => l.StartsWith("a   ", StringComparison.Ordinal));
        Assert.Single(lines, l => l.StartsWith("ALL ", StringComparison.Ordinal));
        Assert.Single(lines, l => l.StartsWith("precision/recall: detect ", StringComparison.Ordinal));
        Assert.Single(lines, l => l.StartsWith("attributes among detected: measure ", StringComparison.Ordinal));
    }

    [Fact]
    public void Annotations_without_an_input_are_named_and_left_out()
    {
        folder.Write("a.txt", "政府工作报告\n");
        Gold("a", "");
        Gold("b", "");
        AppRun run = Run("evaluate", "a.txt", "--gold", "gold");
        Assert.Equal(0, run.Code);
        Assert.Equal("Annotated, but not among the inputs and left out: b.", Assert.Single(run.Messages));
    }

    [Fact]
    public void Inputs_without_any_annotation_fail()
    {
        folder.Write("a.txt", "政府工作报告\n");
        Gold("b", "");
        AppRun run = Run("evaluate", "a.txt", "--gold", "gold");
        Assert.Equal(1, run.Code);
        Assert.Equal("gold: None of the inputs is annotated here; expected b.", Assert.Single(run.Messages));
    }

    [Fact]
    public void A_gold_folder_without_annotations_is_bad_usage()
    {
        AppRun run = Run("evaluate", "a.txt", "--gold", "gold");
        Assert.Equal(2, run.Code);
        Assert.Equal("gold: No gold annotations are there; expected files that end in .indicators.tsv.", Assert.Single(run.Messages));
    }

    private AppRun Run(params string[] args) => AppRun.Of(folder.Path, args);

    private void Gold(string name, string slogans)
    {
        folder.Write($"gold/{name}.indicators.tsv", GoldFolder.Indicators);
        folder.Write($"gold/{name}.footnotes.tsv", GoldFolder.Footnotes);
        folder.Write($"gold/{name}.slogans.tsv", GoldFolder.Slogans + slogans);
    }
}
