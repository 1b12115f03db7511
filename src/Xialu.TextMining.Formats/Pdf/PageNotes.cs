using System.Text.RegularExpressions;

namespace Xialu.TextMining.Formats;

/// <summary>Finds the notes at the foot of pages: small print at the end of a page that begins with the mark of a note.</summary>
internal static partial class PageNotes
{
    private const double SmallPrint = 0.92;
    private const int MatchMilliseconds = 1000;

    /// <summary>Takes the lines of notes out of the pages.</summary>
    /// <returns>The lines of the notes, in the order of the pages.</returns>
    public static List<PdfLine> TakeOut(IEnumerable<List<PdfLine>> pages, double bodySize)
    {
        var notes = new List<PdfLine>();
        foreach (List<PdfLine> page in pages)
        {
            int first = page.FindLastIndex(l => l.Size >= bodySize * SmallPrint) + 1;
            // A page of small print only is no page of notes.
            if (first == 0) continue;
            while (first < page.Count && !Mark().IsMatch(page[first].Text)) first++;
            notes.AddRange(page.Skip(first));
            page.RemoveRange(first, page.Count - first);
        }
        return notes;
    }

    /// <summary>The lines of each note: one begins at every mark.</summary>
    public static IEnumerable<List<PdfLine>> Split(IEnumerable<PdfLine> lines)
    {
        List<PdfLine>? note = null;
        foreach (PdfLine line in lines)
        {
            if (note is not null && Mark().IsMatch(line.Text))
            {
                yield return note;
                note = null;
            }
            (note ??= []).Add(line);
        }
        if (note is not null) yield return note;
    }

    [GeneratedRegex(@"^(?:[\[［〔【][0-9０-９]{1,3}[\]］〕】]|[①-⑳]|[⁰¹²³⁴-⁹]{1,3}|[0-9]{1,3}(?![0-9.]*[%年月日])[ .．、])", RegexOptions.CultureInvariant, MatchMilliseconds)]
    private static partial Regex Mark();
}
