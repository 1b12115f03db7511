using System.Globalization;
using System.Text.RegularExpressions;
using Xialu.TextMining.Comparison;
using Xialu.TextMining.Export;
using Xialu.TextMining.Indicators;
using Xialu.TextMining.Tests;
using Xialu.TextMining.Tests.Export;

namespace Xialu.TextMining.PackageTests;

/// <summary>The recipes of samples/notebooks/recipes give the library's own numbers, each where its language is installed.</summary>
public sealed class RecipeTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly IReadOnlyList<PlanOutcome> outcomes;

    public RecipeTests()
    {
        string[] reports = [.. Directory.GetFiles(Repository.PathOf("corpus")).Where(f => Path.GetFileName(f) != "README.md")];
        Corpus corpus = Corpus.Of(ReportMiner.Default.MineAll(reports).Select(o => ComparedReport.Of(o.Report!)));
        outcomes = PlanOutcomeBuilder.Build(corpus, PanelBuilder.Build(corpus));
        TableFolder.WriteAll(folder.Path, [ExportFormat.Csv], ComparisonTables.Fill(corpus));
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Python_gives_the_gaps_of_the_library()
    {
        foreach (string python in Programs.Named("python3"))
        {
            if (!await Command.SucceedsAsync(python, folder.Path, "-c", "import pandas")) continue;
            AssertGaps(await Command.RunAsync(python, folder.Path, Recipe("panel.py"), folder.Path));
            return;
        }
        Assert.Skip("There is no Python with pandas on this machine; install Debian's package python3-pandas.");
    }

    [Fact]
    public async Task R_gives_the_gaps_of_the_library()
    {
        string? r = Programs.Named("Rscript").FirstOrDefault();
        Assert.SkipWhen(r is null, "There is no R on this machine; install Debian's package r-base-core.");
        AssertGaps(await Command.RunAsync(r!, folder.Path, Recipe("panel.R"), folder.Path));
    }

    [Fact]
    public async Task Stata_gives_the_gaps_of_the_library()
    {
        string? stata = new[] { "stata-mp", "stata-se", "stata" }.SelectMany(Programs.Named).FirstOrDefault();
        Assert.SkipWhen(stata is null, "There is no Stata on this machine.");
        await Command.RunAsync(stata!, folder.Path, "-b", "do", Recipe("panel.do"), folder.Path);
        AssertGaps(await File.ReadAllTextAsync(folder.File("panel.log"), TestContext.Current.CancellationToken));
    }

    private static string Recipe(string name) => Repository.PathOf("samples", "notebooks", "recipes", name);

    // A line with the place, the number of targets of growth and the mean gap, whatever stands between them.
    private void AssertGaps(string printed)
    {
        PlanOutcome[] growth = [.. outcomes.Where(o => o.Target.Measure == Measure.Growth)];
        Assert.True(growth.Select(o => o.Target.Report.PlaceName).Distinct(StringComparer.Ordinal).Count() > 1);
        Assert.All(growth.GroupBy(o => o.Target.Report.PlaceName, StringComparer.Ordinal), place =>
        {
            Match line = Regex.Match(printed, $@"{place.Key}\W+{place.Count()}\s+(-?[\d.]+)", RegexOptions.None, TimeSpan.FromSeconds(1));
            Assert.True(line.Success, printed);
            Assert.InRange(decimal.Parse(line.Groups[1].Value, CultureInfo.InvariantCulture) - place.Average(o => o.Gap), -0.006m, 0.006m);
        });
    }
}
