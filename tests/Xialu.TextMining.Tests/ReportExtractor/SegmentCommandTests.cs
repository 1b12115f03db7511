using System.Text.Json;
using Xialu.TextMining.Tests.Export;

namespace Xialu.TextMining.Tests.ReportExtractor;

public sealed class SegmentCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Words_are_separated_by_one_space_and_lines_stay()
        => Assert.Equal("我们 推进 高质量 发展\n\n工作 报告\n", Output("我们推进高质量发展\n\n工作报告", "--plain"));

    [Fact]
    public void There_are_as_many_lines_as_in_the_file()
    {
        Assert.Equal("工作\n", Output("工作\n"));
        Assert.Equal("\n工作\n\n", Output("\n工作\n\n"));
    }

    [Fact]
    public void Policy_terms_stay_whole_unless_plain_is_asked_for()
    {
        Assert.Equal("壮大 规上工业\n", Output("壮大规上工业"));
        Assert.Equal("壮大 规上 工业\n", Output("壮大规上工业", "--plain"));
    }

    [Fact]
    public void What_a_report_puts_in_quotes_is_one_word_in_it()
    {
        Assert.Equal("开展 “ 周三河岸日 ” 活动 ， 周三河岸日 人多\n", Output("开展“周三河岸日”活动，周三河岸日人多"));
        Assert.Equal("开展 “ 周三 河岸 日 ” 活动 ， 周三 河岸 日人 多\n", Output("开展“周三河岸日”活动，周三河岸日人多", "--plain"));
    }

    [Fact]
    public void Tags_follow_a_slash() => Assert.Equal("我们/r 工作/vn\n", Output("我们工作", "--tags", "--plain"));

    [Theory]
    [InlineData("offsets", 4)]
    [InlineData("strings", 4)]
    [InlineData("tags", 4)]
    public void The_bench_prints_one_line_of_json(string output, int tokens)
    {
        using JsonDocument line = JsonDocument.Parse(Output("我们推进高质量发展", "--bench", "0.01", "--output", output));
        Assert.Equal(["peer", "chars_per_s", "load_ms", "peak_mb", "tokens"], line.RootElement.EnumerateObject().Select(p => p.Name), StringComparer.Ordinal);
        Assert.Equal(tokens, line.RootElement.GetProperty("tokens").GetInt32());
        Assert.True(line.RootElement.GetProperty("chars_per_s").GetInt64() > 0);
    }

    [Fact]
    public void An_unknown_output_is_bad_usage()
    {
        AppRun run = AppRun.Of(folder.Path, "segment", folder.Write("a.txt", "工作"), "--output", "words");
        Assert.Equal(2, run.Code);
        Assert.Equal("Argument 'words' not recognized. Must be one of: 'offsets' 'strings' 'tags' See --help.", Assert.Single(run.Messages));
    }

    [Fact]
    public void A_missing_file_is_named_and_the_others_are_cut()
    {
        folder.Write("a.txt", "工作");
        AppRun run = AppRun.Of(folder.Path, "segment", "a.txt", "b.txt");
        Assert.Equal((1, "工作\n"), (run.Code, run.Output));
        Assert.Contains("b.txt: ", Assert.Single(run.Messages), StringComparison.Ordinal);
    }

    private string Output(string text, params string[] options)
    {
        AppRun run = AppRun.Of(folder.Path, ["segment", folder.Write("a.txt", text), .. options]);
        Assert.Equal((0, ""), (run.Code, run.Error));
        return run.Output;
    }
}
