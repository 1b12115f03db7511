using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Structure;

/// <summary>
/// Finds places where the source of a report is damaged: characters, stops and signs that were lost, and text that was doubled.
/// It only reports; the text stays as it is. Time is linear in the length of the text.
/// </summary>
internal static class DamageDetector
{
    /// <summary>Finds the damage of a report, in the order of the text.</summary>
    public static IEnumerable<Diagnostic> Find(string text, IReadOnlyList<Section> sections, IReadOnlyList<Paragraph> paragraphs)
    {
        var found = new List<Diagnostic>();
        foreach (Paragraph paragraph in paragraphs) FindInside(text, paragraph.Span, found);
        MissingStops.Find(text, sections, paragraphs, found);
        FusedHeadings.Find(text, paragraphs, found);
        DoubledParagraphs.Find(text, paragraphs, found);
        MangledSigns.Find(text, found);
        return found.OrderBy(d => d.Span);
    }

    private static void FindInside(string text, TextSpan paragraph, List<Diagnostic> found)
    {
        LostYears.Find(text, paragraph, found);
        LostNumerals.Find(text, paragraph, found);
        BrokenClauses.Find(text, paragraph, found);
        FusedTerms.Find(text, paragraph, found);
        DoubledWords.Find(text, paragraph, found);
    }
}
