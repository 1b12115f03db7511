using Xialu.TextMining.Structure;

namespace Xialu.TextMining.Comparison;

/// <summary>Tells which part of a report its paragraphs belong to.</summary>
internal static class ReportParts
{
    /// <summary>Number of the parts.</summary>
    public const int Count = 3;

    /// <summary>The paragraphs that are counted, each with its part; <see cref="ReportPart.All"/> for those of no other part.</summary>
    public static IEnumerable<(Paragraph Paragraph, ReportPart Part)> Body(Outline outline)
    {
        foreach (Paragraph paragraph in outline.Paragraphs)
            if (PartOf(outline.Sections[paragraph.Section].Kind) is { } part) yield return (paragraph, part);
    }

    private static ReportPart? PartOf(SectionKind kind) => kind switch
    {
        SectionKind.Review or SectionKind.Problems => ReportPart.Review,
        SectionKind.Plan or SectionKind.OwnBuilding => ReportPart.Plan,
        SectionKind.Annex or SectionKind.Chrome => null,
        _ => ReportPart.All,
    };
}
