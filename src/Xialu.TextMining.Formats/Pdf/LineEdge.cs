using System.Buffers;

namespace Xialu.TextMining.Formats;

/// <summary>Where a line really ends, and what at its beginning cannot be torn apart: the two lengths that tell a full line from an ended one.</summary>
internal static class LineEdge
{
    private static readonly SearchValues<char> Closing = SearchValues.Create("、。，．：；？！）〕］｝〉》」』】％%)]},.:;?!—…～·℃‰");
    private static readonly SearchValues<char> Opening = SearchValues.Create("（〔［｛〈《「『【([{");

    // Programs that take Chinese quotes for Latin ones break on neither side of them.
    private static readonly SearchValues<char> Quotes = SearchValues.Create("“”‘’\"'");

    /// <summary>
    /// The right end of what surely stands within the margin, in points: a mark at the end may hang beyond it, whole or with its empty half.
    /// </summary>
    /// <param name="glyphs">The visible glyphs of the line, from left to right.</param>
    public static double Within(IReadOnlyList<PdfGlyph> glyphs)
    {
        PdfGlyph last = glyphs[^1];
        return last.Text[^1] is '”' or '’' || Closing.Contains(last.Text[^1]) ? last.Left : last.Right;
    }

    /// <summary>How wide the first word is with the marks that stick to it: a Chinese character, or a run of Latin letters and digits.</summary>
    /// <param name="glyphs">The visible glyphs of the line, from left to right.</param>
    public static double FirstWord(IReadOnlyList<PdfGlyph> glyphs)
    {
        int end = 1;
        while (end < glyphs.Count && Sticks(glyphs[end - 1], glyphs[end])) end++;
        return glyphs[end - 1].Right - glyphs[0].Left;
    }

    private static bool Sticks(PdfGlyph before, PdfGlyph after)
    {
        char last = before.Text[^1], next = after.Text[0];
        return Closing.Contains(next) || Opening.Contains(last) || Quotes.Contains(last) || Quotes.Contains(next)
            || (char.IsAscii(last) && char.IsAscii(next) && !LineBuilder.AreApart(before, after));
    }
}
