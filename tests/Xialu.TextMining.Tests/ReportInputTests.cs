namespace Xialu.TextMining.Tests;

public sealed class ReportInputTests
{
    [Fact]
    public void Every_input_of_a_batch_has_a_name_of_its_own()
        => Assert.Equal([new("a/x.txt", "x"), new("b/x.md", "x~2"), new("b/X.html", "X~3"), new("c/y.txt", "y")],
            ReportInput.Of(["a/x.txt", "b/x.md", "b/X.html", "c/y.txt"]));

    [Fact]
    public void A_share_of_a_batch_is_mined_under_the_names_of_the_whole()
    {
        string path = Repository.PathOf("corpus", "shenzhen-2019.md");
        ReportInput[] share = [.. ReportInput.Of([path, path]).Skip(1)];
        MinedReport report = Assert.Single(ReportMiner.Default.MineAll(share, o => o.Report!));
        Assert.Equal("shenzhen-2019~2", report.Name);
        Assert.Contains(report.Diagnostics, d => d.Code == "XT190");
    }
}
