using System.Buffers;
using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Structure;

/// <summary>
/// Finds run-in headings that swallowed their neighbour. Headings of one row are built alike: where most are two clauses with a comma, one
/// that is as long and has none is two headings, or a heading and a sentence, between which the stop was lost.
/// </summary>
internal static class FusedHeadings
{
    private const int SmallestRow = 4;
    private const int ShortestFused = 16;

    private static readonly SearchValues<char> Dividers = SearchValues.Create("，,；;：:");

    public static void Find(string text, IReadOnlyList<Paragraph> paragraphs, List<Diagnostic> found)
    {
        IEnumerable<IGrouping<(int, HeadingStyle), Heading>> rows = paragraphs
            .Where(p => p.Heading is { IsRunIn: true, Style: not HeadingStyle.Bare })
            .GroupBy(p => (p.Parent, p.Heading!.Style), p => p.Heading!);
        foreach (IGrouping<(int, HeadingStyle), Heading> row in rows) FindInRow(text, [.. row], found);
    }

    private static void FindInRow(string text, Heading[] row, List<Diagnostic> found)
    {
        Heading[] divided = [.. row.Where(h => IsDivided(text, h))];
        if (row.Length < SmallestRow || divided.Length * 2 <= row.Length) return;
        double usual = divided.Average(h => h.Span.Length);
        foreach (Heading heading in row.Except(divided))
            if (heading.Span.Length >= Math.Max(ShortestFused, usual)) found.Add(DamageMessages.HeadingsFused(text, heading.Span));
    }

    private static bool IsDivided(string text, Heading heading) => text.AsSpan(heading.Span.Start, heading.Span.Length).IndexOfAny(Dividers) >= 0;
}
