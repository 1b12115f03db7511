using System.Text;
using Xialu.TextMining.Structure;

namespace Xialu.TextMining.Tests.Structure;

/// <summary>Shares over the shared reports, each with a floor a little under what was measured when it was set.</summary>
public sealed class OutlineAccuracyTests
{
    private sealed record Case(string File, string Level, string Place, string Year, Outline Outline);

    private static readonly Lazy<IReadOnlyList<Case>> Cases = new(() => [.. Load()]);

    [Fact]
    public void Sections_cover_every_report_and_paragraphs_lie_inside_their_section()
    {
        foreach (Case report in Reports())
        {
            int position = 0;
            foreach (Section section in report.Outline.Sections)
            {
                Assert.Equal(position, section.Span.Start);
                position = section.Span.End;
            }
            Assert.Equal(report.Outline.Document.Text.Length, position);
            Assert.All(report.Outline.Paragraphs, p => Assert.True(report.Outline.Sections[p.Section].Span.Contains(p.Span), report.File));
            Assert.All(report.Outline.Sentences, s => Assert.True(report.Outline.Paragraphs[s.Paragraph].Span.Contains(s.Span), report.File));
        }
    }

    // The list of the reports calls a municipality's report a city's, and takes the reviewed year for a few reports of one province.
    [Fact]
    public void Level_place_and_year_are_right()
    {
        IReadOnlyList<Case> reports = Reports();
        AssertShare(reports, 0.98, c => c.Outline.Level?.ToString().Equals(c.Level, StringComparison.OrdinalIgnoreCase) == true
            || (c.Level is "city" && c.Outline.Level == GovernmentLevel.Province));
        AssertShare(reports.Where(c => !c.File.StartsWith("panel", StringComparison.Ordinal)), 0.98, c => SamePlace(c.Place.Split('(')[0], c.Outline.Place));
        AssertShare(reports, 0.98, c => string.Equals($"{c.Outline.PlanYear}", c.Year, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(SectionKind.Review, 0.99)]
    [InlineData(SectionKind.Plan, 0.99)]
    [InlineData(SectionKind.Problems, 0.93)]
    [InlineData(SectionKind.OwnBuilding, 0.82)]
    [InlineData(SectionKind.Closing, 0.94)]
    public void Parts_are_found(SectionKind kind, double floor)
        => AssertShare(Reports(), floor, c => c.Outline.Sections.Any(s => s.Kind == kind));

    [Fact]
    public void An_annex_with_a_heading_is_found()
        => AssertShare(Reports().Where(c => c.Outline.Document.Text.ToString().Split('\n').Skip(8).Any(IsAnnexHeading)), 0.99,
            c => c.Outline.Sections.Any(s => s.Kind == SectionKind.Annex));

    private static bool IsAnnexHeading(string line)
        => line.Length < 40 && (line.Contains("名词解释", StringComparison.Ordinal) || line.Contains("名词注释", StringComparison.Ordinal));

    private static bool SamePlace(string listed, string? found)
        => found is not null && (listed.EndsWith(found, StringComparison.Ordinal) || found.StartsWith(listed, StringComparison.Ordinal));

    private static void AssertShare(IEnumerable<Case> cases, double floor, Func<Case, bool> isRight)
    {
        Case[] all = [.. cases];
        string[] wrong = [.. all.Where(c => !isRight(c)).Select(c => c.File)];
        Assert.True(wrong.Length <= all.Length * (1 - floor), $"{all.Length - wrong.Length} of {all.Length}; wrong: {string.Join(", ", wrong.Take(20))}");
    }

    private static IReadOnlyList<Case> Reports()
    {
        Repository.SharedPath("reports");
        return Cases.Value;
    }

    private static IEnumerable<Case> Load()
    {
        string folder = Repository.SharedPath("reports");
        foreach (string[] row in File.ReadLines(Path.Combine(folder, "MANIFEST.tsv")).Skip(1).Select(l => l.Split('\t')))
        {
            string file = Path.Combine(folder, row[0]);
            if (row[0].EndsWith(".docx", StringComparison.Ordinal) || !File.Exists(file)) continue;
            string text = File.ReadAllText(file, Encoding.UTF8).Replace("\r\n", "\n", StringComparison.Ordinal);
            yield return new Case(row[0], row[1], row[2], row[3], OutlineParserTests.Parse(text, Path.GetFileNameWithoutExtension(file)));
        }
    }
}
