using Xialu.TextMining.Reading;
using Xialu.TextMining.Structure;

namespace Xialu.TextMining.Tests.Structure;

/// <summary>Damage in the shared reports: what a person marked is found, and clean reports stay quiet.</summary>
public sealed class DamageAccuracyTests
{
    private const int Sample = 100;

    // The places that the description of the field lists for this page; the tenth, a lost unit, is told by the indicators (XT404).
    [Theory]
    [InlineData("XT210", 1)]
    [InlineData("XT211", 1)]
    [InlineData("XT212", 1)]
    [InlineData("XT213", 1)]
    [InlineData("XT214", 3)]
    [InlineData("XT215", 1)]
    [InlineData("XT216", 1)]
    [InlineData("XT224", 1)]
    [InlineData("XT225", 1)]
    public void The_listed_places_of_the_damaged_page_are_found(string code, int least)
    {
        Diagnostic[] found = [.. Of(Repository.SharedPath("reports", "dev", "county-xialu-2022.txt"))];
        Assert.True(found.Count(d => string.Equals(d.Code, code, StringComparison.Ordinal)) >= least, string.Join('\n', found.Select(d => d.Message)));
    }

    // All but one in a hundred of these are true damage by eye, so the floor on all of them bounds the false ones.
    [Fact]
    public void Clean_reports_hardly_have_any()
    {
        string[] files = Directory.GetFiles(Repository.SharedPath("reports", "bulk"));
        Array.Sort(files, StringComparer.Ordinal);
        new Random(20).Shuffle(files);
        int[] counts = [.. files.Take(Sample).Select(f => Of(f).Count())];
        Assert.True(counts.Count(c => c <= 2) >= Sample * 0.97, string.Join(' ', counts));
        Assert.InRange(counts.Average(), 0, 0.5);
    }

    private static IEnumerable<Diagnostic> Of(string file) => OutlineParser.Parse(DocumentReader.Read(file)).Diagnostics.Where(DamageSpecTests.IsDamage);
}
