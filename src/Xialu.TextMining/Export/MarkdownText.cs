using System.Buffers;
using System.Text;

namespace Xialu.TextMining.Export;

/// <summary>Plain text inside Markdown.</summary>
internal static class MarkdownText
{
    private static readonly SearchValues<char> Special = SearchValues.Create("\\`*_[]<>|#~&\r\n");

    /// <summary>The text with every character that Markdown would read escaped, in one line.</summary>
    public static string Cell(string text)
    {
        if (!text.AsSpan().ContainsAny(Special)) return text;
        var escaped = new StringBuilder(text.Length + 8);
        foreach (char c in text)
        {
            if (c is '\r' or '\n') escaped.Append(' ');
            else if (Special.Contains(c)) escaped.Append('\\').Append(c);
            else escaped.Append(c);
        }
        return escaped.ToString();
    }
}
