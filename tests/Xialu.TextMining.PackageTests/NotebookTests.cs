using System.Text.RegularExpressions;
using Xialu.TextMining.Tests;
using Xialu.TextMining.Tests.Export;

namespace Xialu.TextMining.PackageTests;

/// <summary>The notebooks of samples/notebooks, run as their read-me says.</summary>
public sealed partial class NotebookTests
{
    private const int LinesOfAScreen = 60;

    private static readonly string Folder = Repository.PathOf("samples", "notebooks");

    public static TheoryData<string> Notebooks => [.. Directory.GetFiles(Folder, "*.cs").Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal)];

    [Theory]
    [InlineData("first-look.cs", "2023    地区生产总值        growth   approx    5%")]
    [InlineData("two-districts.cs", "罗湖区  2018  生产总值            growth   at_least               8          7.3  %     -0.7  missed")]
    public async Task A_notebook_prints_what_the_reports_say(string notebook, string line)
        => Assert.Contains(line, (await RunAsync(notebook)).Split('\n').Select(l => l.TrimEnd()), StringComparer.Ordinal);

    [Fact]
    public async Task The_chart_s_page_holds_the_figures_and_asks_no_network()
    {
        using var folder = new TemporaryFolder();
        Assert.Matches(@"^\d+ figures of \d+ years are in ", await RunAsync("chart.cs", folder.File("gdp.html")));
        string page = File.ReadAllText(folder.File("gdp.html"));
        Assert.Contains("\"name\":\"\\u7F57\\u6E56\\u533A \\u76EE\\u6807\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("src=", page[^5000..], StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Notebooks))]
    public void Every_notebook_is_one_screen_and_tells_how_it_is_run(string notebook)
    {
        string[] lines = File.ReadAllLines(Path.Combine(Folder, notebook));
        Assert.InRange(lines.Length, 10, LinesOfAScreen);
        Assert.Contains(lines, l => l.StartsWith($"//   dotnet run -c Release samples/notebooks/{notebook}", StringComparison.Ordinal));
        Assert.Contains($"`dotnet run -c Release samples/notebooks/{notebook}`", File.ReadAllText(Path.Combine(Folder, "README.md")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_plans_give_room_to_areas()
    {
        string printed = await RunAsync("policy-areas.cs");
        Assert.Matches(@"福田区 +2018 +reform +\d+ +0\.\d+", printed);
        Assert.Matches(@"罗湖区 +2018 +urban +\d+ +0\.\d+", printed);
    }

    [Fact]
    public async Task The_topics_have_words_places_and_paragraphs()
    {
        string printed = await RunAsync("topics.cs");
        Assert.Matches(@"\n +\d +-?0\.\d+ +chosen", printed);
        Assert.Matches(@"\n +1 +0\.\d+ +-?0(\.\d+)? +\w+ \w+ \w+ \w+ \w+", printed);
        Assert.All(["下陆区", "深圳市", "福田区", "罗湖区"], place => Assert.Equal(2, Regex.Count(printed, place + @" +\d +0\.\d+")));
        Assert.Matches(@"\n1  [a-z]+-20\d\d, \d+: \w.+…", printed);
    }

    [Fact]
    public void The_packages_that_the_read_me_names_have_this_version()
    {
        string version = Version().Match(File.ReadAllText(Repository.PathOf("src", "Directory.Build.props"))).Groups[1].Value;
        Assert.Contains($"`#:package Xialu.TextMining@{version}`", File.ReadAllText(Path.Combine(Folder, "README.md")), StringComparison.Ordinal);
    }

    private static Task<string> RunAsync(string notebook, params string[] arguments)
        => Command.DotNetAsync(Repository.Root, ["run", "-c", "Release", Path.Combine("samples", "notebooks", notebook), "--", .. arguments]);

    [GeneratedRegex("<Version>(.*?)</Version>", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Version();
}
