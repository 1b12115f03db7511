using System.Buffers;
using System.Globalization;
using System.Text;

namespace Xialu.TextMining.Formats;

/// <summary>Text and references as the XML of a worksheet writes them.</summary>
internal static class SheetText
{
    /// <summary>Excel opens no longer text in a cell.</summary>
    public const int LongestCell = 32_767;

    private const int LettersOfAlphabet = 26;

    private static readonly SearchValues<char> Hexadecimal = SearchValues.Create("0123456789abcdefABCDEF");

    /// <summary>
    /// The text of a cell: markup escaped, characters that XML forbids in Excel's own notation (<c>_x0001_</c>), half a surrogate pair
    /// as U+FFFD, and what is over Excel's limit cut off with an ellipsis.
    /// </summary>
    public static string Escape(string text)
    {
        if (text.Length > LongestCell) text = string.Concat(text.AsSpan(0, LongestCell - 1), "…");
        var escaped = new StringBuilder(text.Length + 16);
        for (int i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '&': escaped.Append("&amp;"); break;
                case '<': escaped.Append("&lt;"); break;
                case '>': escaped.Append("&gt;"); break;
                case '"': escaped.Append("&quot;"); break;
                case '_' when IsNotation(text.AsSpan(i)): escaped.Append("_x005F_"); break;
                case char c when char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]):
                    escaped.Append(c).Append(text[++i]);
                    break;
                case char c when char.IsSurrogate(c): escaped.Append('\uFFFD'); break;
                case char c when c is (< ' ' and not ('\t' or '\n')) or '\uFFFE' or '\uFFFF':
                    escaped.Append(CultureInfo.InvariantCulture, $"_x{(int)c:X4}_");
                    break;
                case char c: escaped.Append(c); break;
            }
        }
        return escaped.ToString();
    }

    /// <summary>The name of a cell: column 0 of row 1 is <c>A1</c>.</summary>
    public static string Cell(int column, int row) => Column(column) + row.ToString(CultureInfo.InvariantCulture);

    /// <summary>How wide a text stands, in widths of a digit: a wide character takes two.</summary>
    public static int Width(string text)
    {
        int width = 0;
        foreach (char c in text) width += c < '\u1100' ? 1 : 2;
        return width;
    }

    private static string Column(int column)
        => (column >= LettersOfAlphabet ? Column((column / LettersOfAlphabet) - 1) : "") + (char)('A' + (column % LettersOfAlphabet));

    // A text that happens to look like Excel's notation would be read as the character it names.
    private static bool IsNotation(ReadOnlySpan<char> text)
        => text.Length >= 7 && text[1] == 'x' && text[6] == '_' && !text[2..6].ContainsAnyExcept(Hexadecimal);
}
