using System.Text;
using Xialu.TextMining.Tests.Export;

namespace Xialu.TextMining.Tests.ReportExtractor;

/// <summary>What the app writes for the corpus, character by character.</summary>
public sealed class GoldenTests
{
    [Theory]
    [InlineData("reports.csv")]
    [InlineData("indicators.csv")]
    [InlineData("footnotes.csv")]
    [InlineData("slogans.csv")]
    [InlineData("diagnostics.csv")]
    [InlineData("summaries/xialu-2022.md")]
    [InlineData("texts/luohu-2019.txt")]
    public void The_corpus_gives_these_files(string file)
        => Golden.AssertEqual(Repository.PathOf("tests", "Xialu.TextMining.Tests", "ReportExtractor", "Golden", Path.GetFileName(file)), Corpus.Value[file]);

    private static readonly Lazy<IReadOnlyDictionary<string, string>> Corpus = new(() =>
    {
        using var folder = new TemporaryFolder();
        AppRun run = AppRun.Of(Repository.Root, "extract", "corpus", "-o", folder.Path, "--format", "csv,md");
        Assert.Equal(0, run.Code);
        // Bytes one for one, so that a lost byte order mark shows.
        return folder.Files.ToDictionary(f => f, f => new UTF8Encoding(false).GetString(File.ReadAllBytes(folder.File(f))), StringComparer.Ordinal);
    });
}
