using System.Globalization;
using System.Text;

namespace Xialu.TextMining.Formats.Tests;

/// <summary>
/// Prints a text as offices do: 26 characters a line on A4, paragraphs set in by two, marks hanging beyond the margin rather than beginning a
/// line, a number at the foot of each page. The font is one that readers have; the file holds codes only.
/// </summary>
internal static class PrintedReport
{
    private const int Size = 16;
    private const int Left = 90;
    private const int Width = 26 * Size;
    private const int Top = 740;
    private const int Pitch = 28;
    private const int LinesOnPage = 22;
    private const string NeverFirst = "、。，．：；？！）〕］》」』】％%)]},.:;?!”’…";

    /// <summary>The bytes of the PDF file.</summary>
    public static byte[] Of(string text)
    {
        (int X, string Text)[] lines = [.. text.Split('\n').Select(p => p.Trim()).Where(p => p.Length > 0).SelectMany(Break)];
        string[] pages = [.. lines.Chunk(LinesOnPage).Select(Content)];
        string[] objects =
        [
            "<</Type/Catalog/Pages 2 0 R>>",
            $"<</Type/Pages/Count {pages.Length}/Kids[{string.Join(' ', pages.Select((_, i) => $"{6 + 2 * i} 0 R"))}]>>",
            "<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UTF16-H/DescendantFonts[4 0 R]>>",
            "<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 5>>/DW 1000/W[1 95 500]/FontDescriptor 5 0 R>>",
            "<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[-25 -254 1000 880]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 93>>",
            .. pages.SelectMany((page, i) => new[]
            {
                $"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>/Contents {7 + 2 * i} 0 R>>",
                $"<</Length {page.Length}>>stream\n{page}\nendstream",
            }),
        ];
        return File(objects);
    }

    private static IEnumerable<(int X, string Text)> Break(string paragraph)
    {
        int indent = 2 * Size, start = 0, width = indent;
        for (int i = 0, word; i < paragraph.Length; i = word)
        {
            word = i + 1;
            while (word < paragraph.Length && (NeverFirst.Contains(paragraph[word], StringComparison.Ordinal) || (IsLatin(paragraph[word - 1]) && IsLatin(paragraph[word])))) word++;
            int wide = paragraph[i..word].Sum(WidthOf), hanging = word - i > 1 ? WidthOf(paragraph[word - 1]) : 0;
            if (width + wide - hanging > Width && i > start)
            {
                yield return (Left + indent, paragraph[start..i]);
                (start, indent, width) = (i, 0, 0);
            }
            width += wide;
        }
        yield return (Left + indent, paragraph[start..]);
    }

    private static bool IsLatin(char c) => char.IsAsciiLetterOrDigit(c) || c is '.';

    private static int WidthOf(char c) => c < 0x80 ? Size / 2 : Size;

    private static string Content((int X, string Text)[] lines, int page)
    {
        var content = new StringBuilder();
        for (int i = 0; i < lines.Length; i++) Show(lines[i].X, Top - i * Pitch, lines[i].Text);
        Show(280, 60, $"— {page + 1} —");
        return content.ToString();

        void Show(int x, int y, string text) => content.Append(CultureInfo.InvariantCulture,
            $"BT /F {Size} Tf {x} {y} Td <{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}> Tj ET\n");
    }

    private static byte[] File(string[] objects)
    {
        var file = new StringBuilder("%PDF-1.4\n");
        var offsets = new List<int>();
        for (int i = 0; i < objects.Length; i++)
        {
            offsets.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }
        int table = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n");
        foreach (int offset in offsets) file.Append(CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n");
        file.Append(CultureInfo.InvariantCulture, $"trailer<</Size {objects.Length + 1}/Root 1 0 R>>\nstartxref\n{table}\n%%EOF\n");
        return Encoding.ASCII.GetBytes(file.ToString());
    }
}
