using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Structure;

/// <summary>Finds paragraphs that stand in the text twice, as where a page repeats its text.</summary>
internal static class DoubledParagraphs
{
    // Shorter lines repeat in tables and lists without harm.
    private const int Shortest = 40;

    private const int Head = 24;

    public static void Find(string text, IReadOnlyList<Paragraph> paragraphs, List<Diagnostic> found)
    {
        var seen = new Dictionary<int, TextSpan>();
        foreach (Paragraph paragraph in paragraphs)
        {
            TextSpan span = paragraph.Span;
            if (span.Length < Shortest || seen.TryAdd(Key(text, span), span)) continue;
            TextSpan first = seen[Key(text, span)];
            if (text.AsSpan(first.Start, first.Length).SequenceEqual(text.AsSpan(span.Start, span.Length))) found.Add(DamageMessages.ParagraphTwice(text, span));
        }
    }

    // Length and beginning tell paragraphs apart nearly always; reading all of each would cost as much as all other workers.
    private static int Key(string text, TextSpan span)
    {
        int key = span.Length;
        foreach (char c in text.AsSpan(span.Start, Head)) key = unchecked((key * 31) + c);
        return key;
    }
}
