using System.Text;

namespace Xialu.TextMining.Formats;

/// <summary>
/// Joins printed lines into paragraphs. A new paragraph begins where a line is set in, where another size or a wider gap is, or where the
/// line before had room for the first word of the next one and yet was broken: then somebody ended it there.
/// </summary>
internal sealed class ParagraphJoiner
{
    private const double SameSize = 0.1;
    private const double Indent = 1.0;
    private const double WideGap = 1.45;

    // What a line may fall short of the margin although the next word would not have fit: rounding and half-width punctuation.
    private const double Slack = 0.3;

    // Even a page of short paragraphs has a line in ten that goes on from another.
    private const double ShareOfMargin = 0.1;

    // A page with fewer lines than this tells nothing of its margin.
    private const int LinesThatTell = 8;

    private readonly double pitch;
    private readonly double right;
    private readonly Dictionary<int, (double Left, double Right)> margins;

    public ParagraphJoiner(IReadOnlyList<PdfLine> lines, double bodySize)
    {
        PdfLine[] body = [.. lines.Where(l => IsSame(l.Size, bodySize))];
        right = body.Length > 0 ? body.Max(l => l.Within) : 0;
        margins = body.GroupBy(l => l.Page).Where(p => p.Count() >= LinesThatTell).ToDictionary(p => p.Key, p => (LeftMargin([.. p]), p.Max(l => l.Within)));
        pitch = Pitch(body);
    }

    /// <summary>The paragraphs: the lines of each, in order.</summary>
    public IEnumerable<List<PdfLine>> Join(IEnumerable<PdfLine> lines)
    {
        List<PdfLine>? paragraph = null;
        foreach (PdfLine line in lines)
        {
            if (paragraph is null || Begins(line, paragraph[^1]))
            {
                if (paragraph is not null) yield return paragraph;
                paragraph = [];
            }
            paragraph.Add(line);
        }
        if (paragraph is not null) yield return paragraph;
    }

    /// <summary>The text of a paragraph in one line.</summary>
    public static string TextOf(IReadOnlyList<PdfLine> paragraph)
    {
        var text = new StringBuilder(paragraph[0].Text);
        foreach (PdfLine line in paragraph.Skip(1))
        {
            if (NeedsSpace(text[^1], line.Text[0])) text.Append(' ');
            text.Append(line.Text);
        }
        return text.ToString();
    }

    private static double Pitch(PdfLine[] body)
        => body.Zip(body.Skip(1)).Where(p => p.First.Page == p.Second.Page).Select(p => Math.Round(p.First.Baseline - p.Second.Baseline))
            .Where(gap => gap > 0).GroupBy(gap => gap).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).FirstOrDefault()?.Key ?? 0;

    // Where lines begin that are not set in: the leftmost place that is no exception.
    private static double LeftMargin(PdfLine[] page)
        => page.GroupBy(l => Math.Round(l.Left)).Where(g => g.Count() >= page.Length * ShareOfMargin).Min(g => g.Min(l => l.Left));

    private static bool IsSame(double size, double other) => Math.Abs(size - other) <= SameSize * other;

    private bool Begins(PdfLine line, PdfLine before)
        => !IsSame(line.Size, before.Size)
            || IsRow(line) || IsRow(before)
            || line.Left - before.Left > Indent * line.Size
            || (margins.TryGetValue(line.Page, out (double Left, double) margin) && line.Left - margin.Left > Indent * line.Size)
            || (line.Page == before.Page && pitch > 0 && before.Baseline - line.Baseline > WideGap * Math.Max(pitch, line.Size))
            || Room(before) > line.FirstWord + Slack * line.Size;

    private static bool IsRow(PdfLine line) => line.Text.Contains('\t', StringComparison.Ordinal);

    private double Room(PdfLine line) => (margins.TryGetValue(line.Page, out (double, double Right) margin) ? margin.Right : right) - line.Right;

    private static bool IsLatin(char c) => char.IsAscii(c) && c != ' ';

    // Chinese needs none; between two Latin words the break of the line was the space.
    private static bool NeedsSpace(char before, char after) => IsLatin(before) && IsLatin(after) && (char.IsAsciiLetter(before) || char.IsAsciiLetter(after));
}
