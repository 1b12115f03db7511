using System.Buffers;

namespace Xialu.TextMining.Structure;

/// <summary>Where a line that holds several paragraphs begins a new one.</summary>
internal static class ParagraphBreak
{
    private const string ChineseDigits = "一二三四五六七八九十";

    /// <summary>The characters at which a paragraph may begin in a line of several paragraphs.</summary>
    public static SearchValues<char> Candidates { get; } = SearchValues.Create(ChineseDigits + "（( \u3000\u00A0\t");

    /// <summary>The character that indents a paragraph.</summary>
    public static SearchValues<char> Indents { get; } = SearchValues.Create("\u3000");

    private static bool IsIndent(string text, int at, int end)
        => text[at] == '\u3000' && text[at - 1] != '\u3000' && at + 2 < end && text[at + 1] == '\u3000' && text[at + 2] != '\u3000';

    /// <summary>Whether a paragraph begins at <paramref name="at"/>.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="at">A place after the line's first character.</param>
    /// <param name="end">The line's end.</param>
    /// <param name="isLong">Whether the line is too long to be one paragraph, so that weaker signs count.</param>
    public static bool IsBreak(string text, int at, int end, bool isLong)
    {
        if (IsIndent(text, at, end)) return true;
        if (!isLong) return false;
        char before = text[at - 1];
        if (before is not ('。' or '！' or '？' or '：' or '；' or '”')) return false;
        return char.IsWhiteSpace(text[at]) || (before != '：' && BeginsNumber(text, at, end));
    }

    private static bool BeginsNumber(string text, int at, int end)
    {
        bool isBracketed = text[at] is '（' or '(';
        int digits = at + (isBracketed ? 1 : 0);
        int after = digits;
        while (after < end && after < digits + 3 && ChineseDigits.Contains(text[after], StringComparison.Ordinal)) after++;
        if (after == digits || after >= end) return false;
        return isBracketed ? text[after] is '）' or ')' : text[after] == '、';
    }
}
