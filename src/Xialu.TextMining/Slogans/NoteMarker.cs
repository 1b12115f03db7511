namespace Xialu.TextMining.Slogans;

/// <summary>Note markers as far as a slogan has to look past them: [1], 〔1〕, 【1】, （1）, [^1], ①.</summary>
internal static class NoteMarker
{
    private const int MaxDigits = 3;

    /// <summary>Index after the markers and blanks that begin at <paramref name="at"/>; the same index where there are none.</summary>
    public static int Skip(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length)
        {
            int length = text[at] is ' ' or '\u3000' or '*' ? 1 : LengthAt(text, at);
            if (length == 0) break;
            at += length;
        }

        return at;
    }

    /// <summary>Where the marker that ends at <paramref name="end"/> begins; <paramref name="end"/> where there is none.</summary>
    public static int StartBefore(ReadOnlySpan<char> text, int start, int end)
    {
        for (int i = Math.Max(start + 1, end - MaxDigits - 3); i < end; i++)
        {
            int length = LengthAt(text, i);
            if (length > 0 && i + length == end) return i;
        }

        return end;
    }

    private static int LengthAt(ReadOnlySpan<char> text, int at)
    {
        if (text[at] is >= '①' and <= '⒇' or >= '㉑' and <= '㊿') return 1;
        if (Closer(text[at]) is not { } closer) return 0;
        int i = at + 1;
        if (i < text.Length && text[i] == '^') i++;
        int digits = i;
        while (i < text.Length && i - digits < MaxDigits && char.IsAsciiDigit(SloganKey.Fold(text[i]))) i++;
        return i > digits && i < text.Length && text[i] == closer ? i + 1 - at : 0;
    }

    private static char? Closer(char opener) => opener switch
    {
        '[' => ']',
        '［' => '］',
        '〔' => '〕',
        '【' => '】',
        '（' => '）',
        '(' => ')',
        _ => null,
    };
}
