using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Footnotes;

/// <summary>The lines of a text that hold more than rules and white space, outer white space off.</summary>
internal static class TextLines
{
    // Some copies of pages hold their line ends as the four characters \r\n.
    private const string Escape = "\\r\\n";
    private const string Blank = " \t\r\n\u3000\u00a0\u2002\u200b\ufeff";

    /// <summary>Splits the text at line ends, real or escaped.</summary>
    public static List<TextSpan> Split(string text)
    {
        var lines = new List<TextSpan>();
        int start = 0;
        while (start <= text.Length)
        {
            int end = NextEnd(text, start, out int next);
            if (Trim(text, start, end) is { Length: > 0 } line && text.AsSpan(line.Start, line.Length).ContainsAnyExcept("-*_=")) lines.Add(line);
            start = next;
        }
        return lines;
    }

    /// <summary>Takes white space and Markdown emphasis off both ends.</summary>
    public static TextSpan Trim(string text, int start, int end, string extra = "")
    {
        while (start < end && IsBlank(text[start], extra)) start++;
        while (end > start && IsBlank(text[end - 1], extra)) end--;
        return TextSpan.FromBounds(start, end);
    }

    // No mark lies among the characters that most of a text is made of.
    private static bool IsBlank(char c, string extra) => c is not (>= '一' and <= '\u9fff') && (Blank.Contains(c) || extra.Contains(c));

    private static int NextEnd(string text, int start, out int next)
    {
        ReadOnlySpan<char> rest = text.AsSpan(start);
        int feed = rest.IndexOf('\n');
        int escape = rest[..(feed < 0 ? rest.Length : feed)].IndexOf(Escape, StringComparison.Ordinal);
        int length = escape >= 0 ? escape : feed >= 0 ? feed : rest.Length;
        next = start + length + (escape >= 0 ? Escape.Length : 1);
        return start + length;
    }
}
