using Xialu.TextMining.BrowserTests;
using Xialu.TextMining.Tests;
using Xialu.TextMining.Tests.Export;
using Xialu.TextMining.Tests.ReportExtractor;

[assembly: AssemblyFixture(typeof(Comparison))]

namespace Xialu.TextMining.BrowserTests;

/// <summary>The comparison of the corpus, written once in each language by the app itself.</summary>
public sealed class Comparison : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public Comparison()
    {
        foreach (string language in new[] { "zh", "en" })
            Assert.Equal(0, AppRun.Of(Repository.Root, "compare", "corpus", "-o", folder.File(language), "--format", "html", "--lang", language).Code);
    }

    public string In(string language) => folder.File(language, "comparison.html");

    public void Dispose() => folder.Dispose();
}
