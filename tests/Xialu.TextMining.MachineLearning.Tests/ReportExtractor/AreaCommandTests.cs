using Xialu.TextMining.Tests.ReportExtractor;

namespace Xialu.TextMining.MachineLearning.Tests.ReportExtractor;

public sealed class AreaCommandTests
{
    private static readonly string Report = Repository.PathOf("corpus", "xialu-2022.txt");

    [Fact]
    public void Areas_writes_a_row_a_paragraph_and_the_shares()
    {
        using var folder = new TemporaryFolder();
        AppRun run = AppRun.Of(folder.Path, "areas", Report, "-o", "out");

        Assert.Equal(0, run.Code);
        Assert.StartsWith("The areas of ", Assert.Single(run.Messages), StringComparison.Ordinal);
        string[] rows = File.ReadAllLines(folder.File("out/areas.csv"));
        Assert.Equal("report,place,level,planYear,section,start,end,area,confidence", rows[0]);
        Assert.Contains(rows, r => r.Contains(",industry,", StringComparison.Ordinal));
        Assert.StartsWith("{\"report\":\"xialu-2022\",\"place\":\"下陆区\",\"level\":\"county\",\"planYear\":2023,\"section\":\"review\",\"area\":",
            File.ReadLines(folder.File("out/area-shares.jsonl")).First(), StringComparison.Ordinal);
    }

    [Fact]
    public void Extract_fills_in_areas_only_where_asked()
    {
        using var folder = new TemporaryFolder();
        AppRun.Of(folder.Path, "extract", Report, "-o", "plain", "--format", "jsonl");
        AppRun.Of(folder.Path, "extract", Report, "-o", "areas", "--format", "jsonl", "--areas");
        Assert.All(File.ReadLines(folder.File("plain/indicators.jsonl")), l => Assert.EndsWith("\"area\":null}", l, StringComparison.Ordinal));
        Assert.Contains(File.ReadLines(folder.File("areas/indicators.jsonl")), l => l.EndsWith("\"area\":\"economy\"}", StringComparison.Ordinal));
        Assert.Contains(File.ReadLines(folder.File("areas/slogans.jsonl")), l => !l.EndsWith("\"area\":null}", StringComparison.Ordinal));
    }

    [Fact]
    public void Train_areas_writes_the_same_classifier_twice_and_leaves_reports_out()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("without.txt"), "luohu-2018\n");
        string corpus = Repository.PathOf("corpus");
        AppRun one = AppRun.Of(folder.Path, "train-areas", corpus, "-o", "one.bin", "--without", "without.txt");
        AppRun two = AppRun.Of(folder.Path, "train-areas", corpus, "-o", "two.bin", "--without", "without.txt", "--threads", "1");
        AppRun all = AppRun.Of(folder.Path, "train-areas", corpus, "-o", "all.bin");

        Assert.Equal((0, 0, 0), (one.Code, two.Code, all.Code));
        Assert.Equal(File.ReadAllBytes(folder.File("one.bin")), File.ReadAllBytes(folder.File("two.bin")));
        Assert.NotEqual(File.ReadAllBytes(folder.File("one.bin")), File.ReadAllBytes(folder.File("all.bin")));
    }

    [Fact]
    public void Train_areas_names_what_it_cannot_use()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("labels.tsv"), "what\n");
        AppRun run = AppRun.Of(folder.Path, "train-areas", Report, "-o", "a.bin", "--labels", "labels.tsv");
        Assert.Equal(2, run.Code);
        Assert.Contains("labels.tsv, line 1: expected the header report, start, end, sha256, area.", run.Error, StringComparison.Ordinal);
    }
}
