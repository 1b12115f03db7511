using Xialu.TextMining.Tests.Export;

namespace Xialu.TextMining.Tests.ReportExtractor;

public sealed class CorpusCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Without_a_verb_the_corpus_goes_to_out_and_a_summary_to_stdout()
    {
        folder.Write("corpus/青云县-2024.txt", "青云县政府工作报告\n地区生产总值达到212.4亿元。\n");
        AppRun run = AppRun.Of(folder.Path);
        Assert.Equal(0, run.Code);
        Assert.Empty(run.Error);
        Assert.Equal(22, WrittenFiles());
        string[] lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.StartsWith("report ", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("青云县-2024 ", lines[1], StringComparison.Ordinal);
        Assert.EndsWith(" are in out.", lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public void The_formats_can_be_told()
    {
        folder.Write("corpus/a.txt", "政府工作报告");
        Assert.Equal(0, AppRun.Of(folder.Path, "--format", "csv").Code);
        Assert.Equal(7, WrittenFiles());
    }

    [Fact]
    public void Without_a_corpus_the_message_says_what_to_type()
    {
        AppRun run = AppRun.Of(folder.Path);
        Assert.Equal(2, run.Code);
        Assert.Equal($"{folder.Path}: There is no folder corpus here or above; name the reports: extract PATH… -o DIR.", Assert.Single(run.Messages));
    }

    private int WrittenFiles() => folder.Files.Count(f => f.StartsWith("out/", StringComparison.Ordinal));
}
