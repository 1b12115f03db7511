namespace Xialu.TextMining.Slogans;

/// <summary>What may stand before the words of a heading or lead-in: marks, numbers, 一是, 第一，.</summary>
internal static class LeadIn
{
    private const string Marks = " \t\u3000\u00A0\u2002#*—-–·•●◆■○〇>|";
    private const string Ordinals = "一二三四五六七八九十";
    private const int LongestNumber = 4;

    /// <summary>Index of the first word at or after <paramref name="at"/>, and whether a number or 一是 stood before it.</summary>
    public static (int Start, bool IsNumbered) Skip(ReadOnlySpan<char> text, int at)
    {
        bool numbered = false;
        while (at < text.Length)
        {
            if (Marks.Contains(text[at], StringComparison.Ordinal)) at++;
            else if (!numbered && NumberEnd(text, at) is { } end) (at, numbered) = (end, true);
            else break;
        }

        return (at, numbered);
    }

    private static int? NumberEnd(ReadOnlySpan<char> text, int at)
    {
        bool bracket = text[at] is '（' or '(', ordinal = text[at] == '第';
        int i = bracket || ordinal ? at + 1 : at;
        int digits = i;
        while (i < text.Length && i - digits < LongestNumber && IsOrdinal(text[i])) i++;
        if (i == digits || i >= text.Length) return null;
        bool closed = bracket ? text[i] is '）' or ')' : ordinal ? text[i] is '，' or '、' or ',' : text[i] is '、' or '.' or '．' or '是' or '，';
        return closed ? i + 1 : null;
    }

    private static bool IsOrdinal(char c) => char.IsAsciiDigit(SloganKey.Fold(c)) || Ordinals.Contains(c, StringComparison.Ordinal);
}
