using Xialu.TextMining.Footnotes;
using Xialu.TextMining.Indicators;
using Xialu.TextMining.Reading;
using Xialu.TextMining.Slogans;
using Xialu.TextMining.Structure;

namespace Xialu.TextMining.Tests;

/// <summary>What holds for every mined report, whatever its text: every span lies inside, in order, and covers what its record prints.</summary>
internal static class ReportRules
{
    /// <summary>The rules that a report breaks, each as a sentence.</summary>
    public static IEnumerable<string> Broken(MinedReport report)
    {
        string text = report.Text.ToString();
        return [.. Broken(report.Outline, text.Length), .. OfIndicators(report.Indicators, text), .. OfRelations(report.Relations, text),
            .. OfFootnotes(report.Footnotes, text), .. OfSlogans(report.Slogans, text), .. Inside("diagnostic", report.Diagnostics.Select(d => d.Span), text.Length)];
    }

    /// <summary>The rules that an outline of a text of some length breaks, each as a sentence.</summary>
    public static IEnumerable<string> Broken(Outline outline, int length)
        => [.. Apart("section", outline.Sections.Select(s => s.Span), length), .. Apart("paragraph", outline.Paragraphs.Select(p => p.Span), length),
            .. Apart("sentence", outline.Sentences.Select(s => s.Span), length),
            .. outline.Sentences.Where(s => !outline.Paragraphs[s.Paragraph].Span.Contains(s.Span)).Select(s => $"The sentence {s.Span} lies outside of its paragraph."),
            .. outline.Paragraphs.Where(p => !outline.Sections[p.Section].Span.Contains(p.Span)).Select(p => $"The paragraph {p.Span} lies outside of its section."),
            .. Inside("heading", outline.Paragraphs.Where(p => p.Heading is not null).Select(p => p.Heading!.Span), length)];

    private static IEnumerable<string> OfIndicators(IReadOnlyList<Indicator> indicators, string text)
        => [.. Apart("indicator", indicators.Select(i => i.Span), text.Length), .. Inside("sentence of an indicator", indicators.Select(i => i.Sentence), text.Length),
            .. indicators.Where(i => !Covers(text, i.Span, i.Quantity.Printed)).Select(i => $"The indicator {i.Span} does not cover “{i.Quantity.Printed}”."),
            .. indicators.Where(i => !i.Sentence.Contains(i.Span)).Select(i => $"The indicator {i.Span} lies outside of its sentence {i.Sentence}."),
            .. indicators.Where(i => i.Confidence is not (>= 0 and <= 1)).Select(i => $"The confidence of the indicator {i.Span} is {i.Confidence}."),
            .. indicators.Where(i => i.Quantity.ValueMax < i.Quantity.Value).Select(i => $"The range of the indicator {i.Span} ends before it begins.")];

    private static IEnumerable<string> OfRelations(IReadOnlyList<IndicatorRelation> relations, string text)
        => [.. Inside("relation", relations.Select(r => r.Span), text.Length), .. Inside("sentence of a relation", relations.Select(r => r.Sentence), text.Length),
            .. relations.Where(r => !Covers(text, r.Span, r.Text)).Select(r => $"The relation {r.Span} does not cover “{r.Text}”.")];

    private static IEnumerable<string> OfFootnotes(IReadOnlyList<FootnoteTerm> notes, string text)
        => [.. Apart("definition", notes.Select(n => n.DefinitionSpan), text.Length),
            .. Inside("marker", notes.Select(n => n.MarkerSpan).OfType<TextSpan>(), text.Length), .. Inside("anchor", notes.Select(n => n.AnchorSpan).OfType<TextSpan>(), text.Length),
            .. notes.Where(n => !Covers(text, n.DefinitionSpan, n.Definition)).Select(n => $"The definition {n.DefinitionSpan} of {n.Term} does not cover its words."),
            .. notes.Where(n => n.Occurrences < 0).Select(n => $"The note {n.DefinitionSpan} occurs {n.Occurrences} times.")];

    private static IEnumerable<string> OfSlogans(IReadOnlyList<Slogan> slogans, string text)
        => [.. Apart("slogan", slogans.Select(s => s.Span), text.Length),
            .. slogans.Where(s => !Covers(text, s.Span, s.Text)).Select(s => $"The slogan {s.Span} does not cover “{s.Text}”."),
            .. slogans.Where(s => s.Key.Length == 0).Select(s => $"The slogan {s.Span} has no key.")];

    private static bool Covers(string text, TextSpan span, string printed)
        => span.End <= text.Length && text.AsSpan(span.Start, span.Length).Equals(printed, StringComparison.Ordinal);

    private static IEnumerable<string> Inside(string what, IEnumerable<TextSpan> spans, int length)
        => spans.Where(s => s.End > length).Select(s => $"The {what} {s} lies outside of the text of {length}.");

    private static IEnumerable<string> Apart(string what, IEnumerable<TextSpan> spans, int length)
    {
        int reached = 0;
        foreach (TextSpan span in spans)
        {
            if (span.Start < reached) yield return $"The {what} {span} begins before {reached}, where the one before it ends.";
            if (span.End > length) yield return $"The {what} {span} lies outside of the text of {length}.";
            reached = span.End;
        }
    }
}
