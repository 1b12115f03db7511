using Xialu.TextMining.BrowserTests;
using Xialu.TextMining.Tests;
using Xialu.TextMining.Tests.Export;
using Xialu.TextMining.Tests.ReportExtractor;

[assembly: AssemblyFixture(typeof(Pages))]

namespace Xialu.TextMining.BrowserTests;

/// <summary>The pages of the corpus, written once in each language by the app itself.</summary>
public sealed class Pages : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public Pages()
    {
        foreach (string language in new[] { "zh", "en" })
            Assert.Equal(0, AppRun.Of(Repository.Root, "extract", "corpus", "-o", folder.File(language), "--format", "html", "--lang", language).Code);
    }

    /// <summary>The names of the reports.</summary>
    public static TheoryData<string> Reports { get; } =
        [.. Directory.GetFiles(Repository.PathOf("corpus")).Select(f => Path.GetFileNameWithoutExtension(f)!).Where(n => n != "README").Order(StringComparer.Ordinal)];

    public string Index(string language = "zh") => folder.File(language, "index.html");

    public string Of(string report, string language = "zh") => folder.File(language, "pages", report + ".html");

    /// <summary>The report as the library mines it.</summary>
    public static MinedReport Mined(string report) => ReportMiner.Default.Mine(Directory.GetFiles(Repository.PathOf("corpus"), report + ".*").Single());

    public void Dispose() => folder.Dispose();
}
