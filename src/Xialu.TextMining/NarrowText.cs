using Xialu.TextMining.Reading;

namespace Xialu.TextMining;

/// <summary>
/// Lets the rooms read full-width letters and digits (２０２４年, ＧＤＰ) as the half-width ones they mean. One character stands for one,
/// so that every span stays; words and quotations in the records are those of the printed text again.
/// </summary>
internal static class NarrowText
{
    private const int Distance = '０' - '0';

    // The head of a note with its number and quotes: terms have up to 80 characters.
    private const int HeadReach = 120;

    /// <summary>The document with narrow letters and digits; itself where it has no others.</summary>
    public static Document Fold(Document document)
    {
        string text = document.Text.ToString();
        if (text.AsSpan().IndexOfAnyInRange('０', 'ｚ') < 0) return document;
        return document with { Text = new DocumentText(string.Create(text.Length, text, static (narrow, wide) =>
        {
            for (int i = 0; i < narrow.Length; i++) narrow[i] = IsWide(wide[i]) ? (char)(wide[i] - Distance) : wide[i];
        })) };
    }

    /// <summary>The report of a folded document with the words of the printed one, wherever they stand there in one piece.</summary>
    public static MinedReport Restore(MinedReport report, Document printed)
    {
        string narrow = report.Text.ToString(), text = printed.Text.ToString();
        return report with
        {
            Outline = report.Outline with { Document = printed, Title = report.Outline.Title is { } title ? Words(title, new TextSpan(0, narrow.Length)) : null },
            Indicators = [.. report.Indicators.Select(i => IsSame(i.Sentence) ? i : i with { Name = Words(i.Name, i.Sentence), Quantity = i.Quantity with { Printed = Quotation(i.Span) } })],
            Relations = [.. report.Relations.Select(r => r with { Name = Words(r.Name, r.Sentence), Reference = Words(r.Reference, r.Sentence), Text = Quotation(r.Span) })],
            Footnotes = [.. report.Footnotes.Select(f => f with
            {
                Term = Words(f.Term, TextSpan.FromBounds(Math.Max(0, f.DefinitionSpan.Start - HeadReach), f.DefinitionSpan.Start)),
                Definition = Quotation(f.DefinitionSpan),
                Components = [.. f.Components.Select(c => Words(c, f.DefinitionSpan))],
            })],
            Slogans = [.. report.Slogans.Select(s => IsSame(s.Span) ? s : s with { Text = Quotation(s.Span) })],
        };

        bool IsSame(TextSpan span) => narrow.AsSpan(span.Start, span.Length).SequenceEqual(text.AsSpan(span.Start, span.Length));

        string Quotation(TextSpan span) => text.Substring(span.Start, span.Length);

        // The last place, since a term stands right before its definition.
        string Words(string folded, TextSpan near)
            => narrow.AsSpan(near.Start, near.Length).LastIndexOf(folded, StringComparison.Ordinal) is >= 0 and var at ? text.Substring(near.Start + at, folded.Length) : folded;
    }

    private static bool IsWide(char c) => c is (>= '０' and <= '９') or (>= 'Ａ' and <= 'Ｚ') or (>= 'ａ' and <= 'ｚ');
}
