using System.Buffers;
using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Structure;

/// <summary>Finds paragraphs of sentences that end without a stop.</summary>
internal static class MissingStops
{
    private const int ShortestParagraph = 40;

    // A text that breaks lines where the page did has line ends inside sentences: there they tell nothing.
    private const double BrokenLayout = 0.2;

    private static readonly SearchValues<char> Ends = SearchValues.Create("。！？；：…”’）)》】〉」』!?.;:，,、—~～|>］]〕*");

    public static void Find(string text, IReadOnlyList<Section> sections, IReadOnlyList<Paragraph> paragraphs, List<Diagnostic> found)
    {
        Paragraph[] full = [.. paragraphs.Where(p => IsProse(text, sections[p.Section].Kind, p.Span))];
        Paragraph[] open = [.. full.Where(p => !Ends.Contains(text[p.Span.End - 1]))];
        if (open.Length <= Math.Max(1, full.Length * BrokenLayout))
            found.AddRange(open.Select(p => DamageMessages.StopMissing(text, new TextSpan(p.Span.End - 1, 1))));
    }

    private static bool IsProse(string text, SectionKind kind, TextSpan span)
        => span.Length >= ShortestParagraph && kind is not (SectionKind.Front or SectionKind.Annex or SectionKind.Chrome)
            && text.AsSpan(span.Start, span.Length).Contains('。');
}
