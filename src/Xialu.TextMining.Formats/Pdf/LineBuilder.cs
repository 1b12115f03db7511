using System.Text;

namespace Xialu.TextMining.Formats;

/// <summary>Puts the glyphs of a page together into lines, from top to bottom.</summary>
internal static class LineBuilder
{
    // Lines stand more than a whole size apart; what is raised or lowered stays within half of one.
    private const double SameLine = 0.5;

    // Two prints of one glyph, a poor man's bold, stand closer than any two glyphs.
    private const double SamePlace = 0.3;

    // Files may leave spaces between Latin words out and move on instead.
    private const double WordGap = 0.2;

    // Justified Chinese is spread by less than a character; cells of a table stand further apart.
    private const double CellGap = 1.8;

    private const double SmallShare = 0.8;
    private const double RaisedShare = 0.12;

    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /// <summary>The lines of a page that hold anything visible.</summary>
    public static List<PdfLine> Build(IEnumerable<PdfGlyph> glyphs, int page)
    {
        var lines = new List<PdfLine>();
        var line = new List<PdfGlyph>();
        // Sorting is stable, so that glyphs of one place keep the order of the file.
        foreach (PdfGlyph glyph in glyphs.Where(g => g.Text.Length > 0).OrderByDescending(g => g.Baseline))
        {
            if (line.Count > 0 && line[^1].Baseline - glyph.Baseline > SameLine * Math.Max(line[^1].Size, glyph.Size)) End();
            line.Add(glyph);
        }
        End();
        return lines;

        void End()
        {
            if (line.Exists(g => !g.IsSpace)) lines.Add(Line(line, page));
            line.Clear();
        }
    }

    private static PdfLine Line(List<PdfGlyph> glyphs, int page)
    {
        double size = Most(glyphs.Where(g => !g.IsSpace).Select(g => g.Size));
        double baseline = Most(glyphs.Where(g => !g.IsSpace && g.Size >= size * SmallShare).Select(g => g.Baseline));
        List<PdfGlyph> drawn = Once([.. glyphs.OrderBy(g => g.Left)]);
        var text = new StringBuilder();
        for (int i = 0; i < drawn.Count; i++)
        {
            if (i > 0) text.Append(Gap(drawn[i - 1], drawn[i], size));
            text.Append(TextOf(drawn[i], baseline, size));
        }
        List<PdfGlyph> visible = drawn.FindAll(g => !g.IsSpace);
        return new PdfLine(RadicalFolder.Fold(text.ToString().Trim()), page, visible[0].Left, visible[^1].Right, baseline, size)
        {
            Within = LineEdge.Within(visible),
            FirstWord = LineEdge.FirstWord(visible),
        };
    }

    private static List<PdfGlyph> Once(List<PdfGlyph> glyphs)
    {
        List<PdfGlyph> once = [glyphs[0]];
        foreach (PdfGlyph glyph in glyphs.Skip(1))
        {
            PdfGlyph last = once[^1];
            if (glyph.Text != last.Text || glyph.IsSpace || glyph.Left - last.Left >= SamePlace * (last.Right - last.Left)) once.Add(glyph);
        }
        return once;
    }

    /// <summary>Whether there is a space between two Latin glyphs, printed or not.</summary>
    public static bool AreApart(PdfGlyph before, PdfGlyph after) => after.Left - before.Right > WordGap * after.Size;

    private static string Gap(PdfGlyph before, PdfGlyph after, double size)
    {
        if (after.Left - before.Right > CellGap * size) return "\t";
        return AreApart(before, after) && char.IsAsciiLetterOrDigit(before.Text[^1]) && char.IsAsciiLetterOrDigit(after.Text[0]) ? " " : "";
    }

    // A raised digit is the number of a note; on the line it would run into the figure before it (5%¹, not 5%1).
    private static string TextOf(PdfGlyph glyph, double baseline, double size)
        => glyph is { Text: [>= '0' and <= '9'] } && glyph.Size < size * SmallShare && glyph.Baseline - baseline > size * RaisedShare
            ? Raised[glyph.Text[0] - '0'].ToString() : glyph.Text;

    // To a tenth of a point, since sizes and heights are computed and differ in the last digits.
    private static double Most(IEnumerable<double> lengths)
        => lengths.GroupBy(l => Math.Round(l, 1)).OrderByDescending(g => g.Count()).ThenByDescending(g => g.Key).First().Key;
}
