using Xialu.TextMining.Reading;
using Xialu.TextMining.Structure;

namespace Xialu.TextMining.MachineLearning.Areas;

/// <summary>
/// What headings alone say about paragraphs (<c>area-rules.tsv</c>): examples that nobody labelled by hand, and the baseline
/// that a classifier has to beat.
/// </summary>
public static class AreaRules
{
    /// <summary>Fewer figures of the whole economy stand in many paragraphs that are about something else.</summary>
    private const int FewestFigures = 3;

    /// <summary>Shorter paragraphs are headings and remnants.</summary>
    private const int ShortestText = 40;

    /// <summary>Paragraphs under general headings are many and of any kind; they shall not outweigh the areas.</summary>
    private const double NoneWeight = 0.5;

    private static readonly (string Area, string Where, string Words)[] Rows = [.. EmbeddedTable.Rows("area-rules.tsv").Select(r => (r[0], r[1], r[2]))];
    private static readonly (PolicyArea Area, string Words)[] Names = [.. Rows.Where(r => r.Where == "heading").Select(r => (PolicyAreaName.Parse(r.Area), r.Words))];
    private static readonly string[] General = [.. Rows.Where(r => r.Where == "general").Select(r => r.Words)];
    private static readonly string[] Figures = [.. Rows.Where(r => r.Where == "figures").Select(r => r.Words)];

    /// <summary>Whether a paragraph is long enough, and stands where a report speaks of policy.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <returns>True for sentences of at least 40 characters in review, problems, plan and own building.</returns>
    public static bool IsPolicy(AreaParagraph paragraph)
    {
        ArgumentNullException.ThrowIfNull(paragraph);
        return paragraph.Section is SectionKind.Review or SectionKind.Problems or SectionKind.Plan or SectionKind.OwnBuilding
            && paragraph.Text.Length >= ShortestText && paragraph.Text.Contains('。', StringComparison.Ordinal);
    }

    /// <summary>The baseline: the first area that the innermost telling heading names.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <returns>The area; null where no heading names one.</returns>
    public static PolicyArea? Guess(AreaParagraph paragraph)
    {
        ArgumentNullException.ThrowIfNull(paragraph);
        return paragraph.Section == SectionKind.OwnBuilding ? PolicyArea.Government : Telling(paragraph) is [var first, ..] ? first : null;
    }

    /// <summary>The examples that a report's headings give: only where they leave no doubt.</summary>
    /// <param name="outline">The report.</param>
    /// <returns>The examples, in the order of the text.</returns>
    public static IEnumerable<AreaExample> Examples(Outline outline)
    {
        ArgumentNullException.ThrowIfNull(outline);
        return Enumerable.Range(0, outline.Paragraphs.Count).Select(i => AreaParagraph.Of(outline, i)).Where(IsPolicy).Select(Example).OfType<AreaExample>();
    }

    private static AreaExample? Example(AreaParagraph paragraph)
    {
        if (paragraph.Section == SectionKind.OwnBuilding) return new AreaExample(paragraph, PolicyArea.Government);
        if (paragraph.Section == SectionKind.Problems) return new AreaExample(paragraph, Area: null, NoneWeight);
        PolicyArea[] named = Telling(paragraph);
        if (named.Length > 0) return named.Length == 1 ? new AreaExample(paragraph, named[0]) : null;
        if (Figures.Sum(f => Count(paragraph.Text, f)) >= FewestFigures) return new AreaExample(paragraph, PolicyArea.Economy);
        bool general = paragraph.Headings.Count == 0 || General.Any(g => paragraph.Headings[0].Contains(g, StringComparison.Ordinal));
        return general ? new AreaExample(paragraph, Area: null, NoneWeight) : null;
    }

    // The areas of the innermost heading that names any, in the order of the table.
    private static PolicyArea[] Telling(AreaParagraph paragraph)
        => paragraph.Headings.Select(NamedBy).FirstOrDefault(areas => areas.Length > 0) ?? [];

    private static PolicyArea[] NamedBy(string heading)
        => [.. Names.Where(n => heading.Contains(n.Words, StringComparison.Ordinal)).Select(n => n.Area).Distinct()];

    private static int Count(string text, string word)
    {
        int count = 0;
        for (int at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + word.Length, StringComparison.Ordinal)) count++;
        return count;
    }
}
