using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using Xialu.TextMining.Export;
using Xialu.TextMining.Formats;
using Xialu.TextMining.Reading;
using Xialu.TextMining.Tests;

namespace Xialu.TextMining.PackageTests;

/// <summary>Projects outside the repository that know nothing but the packages.</summary>
public sealed partial class ConsumerTests(Feed feed)
{
    private static readonly string[] Reports = ["futian-2018.txt", "luohu-2019.html", "shenzhen-2019.md", "xialu-2022.txt"];

    [Fact]
    public async Task The_first_example_of_the_read_me_runs_in_a_fresh_project()
    {
        Match example = CodeAndOutput().Match(await File.ReadAllTextAsync(Repository.PathOf("README.md"), TestContext.Current.CancellationToken));
        string project = feed.NewProject("FirstExample", example.Groups[1].Value, Feed.Libraries[0]);
        CopyCorpus(project);
        Assert.Equal(example.Groups[2].Value, (await Command.DotNetAsync(project, "run")));
    }

    [Fact]
    public async Task The_packages_work_together()
    {
        string report = Repository.PathOf("tests", "Xialu.TextMining.Formats.Tests", "Pdf", "luohu-2018.pdf");
        string project = feed.NewProject("Everything", Program("Everything"), Feed.Libraries);
        string printed = await Command.DotNetAsync(project, "run", "--", report);

        var miner = new ReportMiner(new MinerOptions { Reading = new ReadingOptions { FormatReaders = [new PdfReader()] } });
        Assert.Equal($"{miner.Mine(report).Indicators.Count} figures; 推进 高质量 发展", printed.Trim());
        Assert.Equal(["diagnostics.parquet", "failures.parquet", "footnotes.parquet", "indicators.parquet", "records.db", "records.xlsx", "relations.parquet", "reports.parquet", "slogans.parquet", "texts"],
            Directory.GetFileSystemEntries(Path.Combine(project, "out")).Select(Path.GetFileName).Order(StringComparer.Ordinal)!, StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("PublishTrimmed")]
    [InlineData("PublishAot")]
    public async Task A_consumer_of_the_core_is_published_without_warnings_and_writes_the_same_files(string how)
    {
        Assert.SkipUnless(how != "PublishAot" || HasLinker, "There is no clang on this machine; install Debian's packages clang and zlib1g-dev.");
        string project = feed.NewProject(how, Program("Core"), Feed.Libraries[0]);
        string printed = await Command.DotNetAsync(project, "publish", "-r", RuntimeInformation.RuntimeIdentifier, $"-p:{how}=true", "-o", "published", "-tl:off");
        Assert.DoesNotContain(printed.Split('\n'), line => line.Contains("warning", StringComparison.OrdinalIgnoreCase) && !line.Contains("NU1603", StringComparison.Ordinal));

        string[] reports = [.. Reports.Select(r => Repository.PathOf("corpus", r))];
        await Command.RunAsync(Path.Combine(project, "published", how + (OperatingSystem.IsWindows() ? ".exe" : "")), project, reports);
        string expected = Path.Combine(project, "expected");
        using (var exporter = new ReportExporter(expected, [ExportFormat.JsonLines, ExportFormat.Csv, ExportFormat.Markdown, ExportFormat.Html]))
        {
            foreach (MiningOutcome outcome in ReportMiner.Default.MineAll(reports)) exporter.Add(outcome.Report!);
            exporter.Complete();
        }
        AssertSameFiles(expected, Path.Combine(project, "out"));
    }

    private static bool HasLinker => Programs.Named("clang").Any();

    private static string Program(string name) => File.ReadAllText(Repository.PathOf("tests", "Xialu.TextMining.PackageTests", "Consumers", name + ".cs"));

    private static void CopyCorpus(string project)
    {
        string corpus = Directory.CreateDirectory(Path.Combine(project, "corpus")).FullName;
        foreach (string report in Directory.GetFiles(Repository.PathOf("corpus"))) File.Copy(report, Path.Combine(corpus, Path.GetFileName(report)));
    }

    private static void AssertSameFiles(string expected, string actual)
    {
        string[] files = [.. Directory.GetFiles(expected, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(expected, f)).Order(StringComparer.Ordinal)];
        Assert.Equal(files, Directory.GetFiles(actual, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(actual, f)).Order(StringComparer.Ordinal), StringComparer.Ordinal);
        Assert.All(files, f => Assert.Equal(File.ReadAllBytes(Path.Combine(expected, f)), File.ReadAllBytes(Path.Combine(actual, f))));
    }

    [GeneratedRegex(@"```csharp\n(.*?)```.*?```text\n(.*?)```", RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CodeAndOutput();
}
