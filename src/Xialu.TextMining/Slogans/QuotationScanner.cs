using System.Buffers;
using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Slogans;

/// <summary>Finds phrases in quotation marks.</summary>
internal static class QuotationScanner
{
    // A quoted slogan is short; looking no further for the closing mark keeps the scan linear on a text of opening marks.
    private const int MaxLength = 80;

    private static readonly SearchValues<char> Openers = SearchValues.Create("“\"「『‘〝＂");

    /// <summary>The outermost quotations of a piece of text, in order; an opening mark without its closing mark is passed over.</summary>
    public static List<Quotation> Scan(ReadOnlySpan<char> text, TextSpan within)
    {
        List<Quotation> found = [];
        for (int at = Next(text, within.Start, within.End); at >= 0;)
        {
            int close = Close(text, at, within.End);
            if (close > at + 1) found.Add(Make(text, at, close));
            at = Next(text, close > at ? close + 1 : at + 1, within.End);
        }

        return found;
    }

    private static int Next(ReadOnlySpan<char> text, int from, int end)
    {
        int offset = text[from..end].IndexOfAny(Openers);
        return offset < 0 ? -1 : from + offset;
    }

    private static int Close(ReadOnlySpan<char> text, int open, int end)
    {
        char opener = text[open], closer = Closer(opener);
        int last = Math.Min(end, open + MaxLength);
        for (int i = open + 1; i < last; i++)
        {
            if (text[i] == closer) return i;
            if (text[i] == opener) return -1;
        }

        return -1;
    }

    private static char Closer(char opener) => opener switch
    {
        '“' => '”',
        '「' => '」',
        '『' => '』',
        '‘' => '’',
        '〝' => '〞',
        _ => opener,
    };

    private static Quotation Make(ReadOnlySpan<char> text, int open, int close)
    {
        int start = open + 1, end = NoteMarker.StartBefore(text, start, close);
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return new(TextSpan.FromBounds(open, close + 1), TextSpan.FromBounds(start, end));
    }
}
