using Xialu.TextMining.Tests.ReportExtractor;

namespace Xialu.TextMining.MachineLearning.Tests.ReportExtractor;

public sealed class GroupsCommandTests
{
    private static readonly string Corpus = Repository.PathOf("corpus");

    [Fact]
    public void Groups_writes_members_features_merges_counts_and_what_was_left_out()
    {
        using var folder = new TemporaryFolder();
        AppRun run = AppRun.Of(folder.Path, "groups", Corpus, "-o", "out", "--groups", "2", "--years", "kept", "--format", "csv,md");

        Assert.Equal(0, run.Code);
        Assert.Matches(@"^2 groups \(silhouette 0\.\d{3}\) of 4 places by \d+ features of 8 reports are in out; left out: 0 places and \d+ features; inputs that failed: 0\.$", Assert.Single(run.Messages));
        Assert.Equal(["group-counts", "group-features", "group-left-out", "group-merges", "groups", "place-features"],
            Directory.GetFiles(folder.File("out"), "*.csv").Select(f => Path.GetFileNameWithoutExtension(f)!).Order(StringComparer.Ordinal), StringComparer.Ordinal);
        string[] members = File.ReadAllLines(folder.File("out/groups.csv"));
        Assert.Equal("place,code,group,silhouette,distance,gaps,reports,firstYear,lastYear", members[0].TrimStart('\uFEFF'));
        Assert.Equal(5, members.Length);
        Assert.Contains(members, m => m.StartsWith("罗湖区,440303,", StringComparison.Ordinal) && m.EndsWith(",3,2018,2020", StringComparison.Ordinal));
        Assert.Equal(4, File.ReadAllLines(folder.File("out/group-merges.csv")).Length);
    }

    [Fact]
    public void The_files_do_not_depend_on_threads_or_on_the_order_of_the_reports()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(0, AppRun.Of(folder.Path, "groups", Corpus, "-o", "one", "--years", "kept", "--threads", "1").Code);
        Assert.Equal(0, AppRun.Of(folder.Path, ["groups", .. Directory.GetFiles(Corpus).Where(f => !f.EndsWith("README.md", StringComparison.Ordinal)).OrderDescending(StringComparer.Ordinal), "-o", "four", "--years", "kept", "--threads", "4"]).Code);
        Assert.All(Directory.GetFiles(folder.File("one")), f => Assert.Equal(File.ReadAllBytes(f), File.ReadAllBytes(folder.File("four", Path.GetFileName(f)))));
    }

    [Theory]
    [InlineData("Found 4 places with enough features; 4 groups need 5. Add reports, or ask for fewer groups. (Parameter 'features')", "--years", "kept", "--groups", "4")]
    [InlineData("Found 1 groups; expected 2 or more. (Parameter 'options')", "--years", "kept", "--groups", "1")]
    [InlineData("--years takes within|kept, not 'some'. See --help.", "--years", "some")]
    public void What_cannot_be_grouped_is_said(string message, params string[] options)
    {
        using var folder = new TemporaryFolder();
        AppRun run = AppRun.Of(folder.Path, ["groups", Corpus, "-o", "out", .. options]);
        Assert.Equal(2, run.Code);
        Assert.Equal(message, Assert.Single(run.Messages));
        Assert.False(File.Exists(folder.File("out", "groups.csv")));
    }

    [Fact]
    public void Too_few_places_a_year_name_the_way_out()
    {
        using var folder = new TemporaryFolder();
        AppRun run = AppRun.Of(folder.Path, "groups", Corpus, "-o", "out");
        Assert.Equal(2, run.Code);
        Assert.Matches(@"^Found no feature of \d+ that differs between the 4 places and that 60 % of them have. Add reports, lower the coverage, or keep the years' differences where years have few places.", Assert.Single(run.Messages));
    }
}
