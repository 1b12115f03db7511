using Xialu.TextMining.Reading;
using Xialu.TextMining.Structure;

namespace Xialu.TextMining.Comparison;

/// <summary>Finds a phrase in a report: keyword in context. The phrase is looked for in the text, so that it is found however the words are cut.</summary>
public static class ContextFinder
{
    /// <summary>Finds all occurrences, notes included, page noise not.</summary>
    /// <param name="report">The report.</param>
    /// <param name="phrase">The phrase, character by character.</param>
    /// <param name="options">How much context is given; <see cref="ContextOptions.Default"/> unless given.</param>
    /// <returns>The occurrences in the order of the text; none overlaps another.</returns>
    /// <exception cref="ArgumentException">The phrase is empty.</exception>
    public static IReadOnlyList<KeywordInContext> Find(MinedReport report, string phrase, ContextOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentException.ThrowIfNullOrEmpty(phrase);
        options ??= ContextOptions.Default;
        var found = new List<KeywordInContext>();
        foreach (Paragraph paragraph in report.Outline.Paragraphs)
        {
            ReadOnlySpan<char> text = report.Text.AsSpan(paragraph.Span);
            for (int at = 0; text[at..].IndexOf(phrase, StringComparison.Ordinal) is >= 0 and int next; at += next + phrase.Length)
                found.Add(At(report, paragraph, new TextSpan(paragraph.Span.Start + at + next, phrase.Length), options.Width));
        }
        return found;
    }

    private static KeywordInContext At(MinedReport report, Paragraph paragraph, TextSpan span, int width) => new()
    {
        Report = report.Name,
        Span = span,
        Left = report.Text[Whole(report.Text, Math.Max(paragraph.Span.Start, span.Start - width))..span.Start],
        Keyword = report.Text[span],
        Right = report.Text[span.End..Whole(report.Text, Math.Min(paragraph.Span.End, span.End + width))],
        Section = report.Outline.Sections[paragraph.Section].Kind,
    };

    // A context does not begin or end inside a character of two units.
    private static int Whole(DocumentText text, int at) => at > 0 && at < text.Length && char.IsSurrogatePair(text[at - 1], text[at]) ? at - 1 : at;
}
