using Xialu.TextMining.Footnotes;

namespace Xialu.TextMining.Tests.Footnotes;

/// <summary>How many of the shared reports' annexes are read whole: numbers without gap, terms of plausible length.</summary>
public sealed class AnnexCoverageTests
{
    private const int FewestAnnexes = 140;
    private const double LeastWhole = 0.95;
    private const double LeastLinked = 0.94;
    private const int LongestTerm = 45;

    [Fact]
    public void Nearly_every_annex_of_the_shared_reports_is_read_whole()
    {
        List<FootnoteResult> annexes = [.. Reports().Select(FootnoteExtractorTests.Extract).Where(r => r.Terms.Count > 0)];
        Assert.True(annexes.Count >= FewestAnnexes, $"{annexes.Count} annexes were found.");
        Assert.InRange(annexes.Count(IsWhole) / (double)annexes.Count, LeastWhole, 1);
        List<FootnoteTerm> terms = [.. annexes.SelectMany(a => a.Terms)];
        Assert.InRange(terms.Count(t => t.AnchorSpan is not null) / (double)terms.Count, LeastLinked, 1);
    }

    private static IEnumerable<string> Reports()
        => new[] { "dev", "bulk", "panel-shenzhen", "cascade-xialu" }
            .SelectMany(folder => Directory.GetFiles(Repository.SharedPath("reports", folder)))
            .Where(file => Path.GetExtension(file) is ".md" or ".txt")
            .Select(file => File.ReadAllText(file).Replace("\r\n", "\n", StringComparison.Ordinal));

    private static bool IsWhole(FootnoteResult result)
    {
        int[] numbers = [.. result.Terms.Where(t => t.Number is not null).Select(t => int.Parse(t.Number!, System.Globalization.CultureInfo.InvariantCulture))];
        bool contiguous = numbers.Length < 2 || numbers.Zip(numbers.Skip(1)).All(p => p.Second == p.First + 1 || p.Second == 1);
        return contiguous && result.Terms.All(t => t.Term.Length is > 0 and <= LongestTerm);
    }
}
