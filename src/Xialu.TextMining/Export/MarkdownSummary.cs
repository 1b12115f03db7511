using System.Globalization;
using System.Text;
using Xialu.TextMining.Footnotes;
using Xialu.TextMining.Indicators;
using Xialu.TextMining.Reading;
using Xialu.TextMining.Slogans;
using Xialu.TextMining.Structure;

namespace Xialu.TextMining.Export;

/// <summary>One report on one page: what it is, its known indicators, its terms, its slogans, what was noticed.</summary>
public static class MarkdownSummary
{
    /// <summary>Renders the page.</summary>
    /// <param name="report">The report.</param>
    /// <returns>Markdown with LF line ends and a final one.</returns>
    public static string Render(MinedReport report)
    {
        var page = new StringBuilder();
        WriteHead(page, report);
        WriteIndicators(page, report, "Targets", i => i.Status == IndicatorStatus.Target);
        WriteIndicators(page, report, "Results", i => i.Status != IndicatorStatus.Target);
        WriteTerms(page, report.Footnotes);
        WriteSlogans(page, report.Slogans);
        WriteDiagnostics(page, report);
        return page.ToString();
    }

    private static void WriteHead(StringBuilder page, MinedReport report)
    {
        Outline outline = report.Outline;
        Line(page, $"# {MarkdownText.Cell(outline.Title ?? report.Name)}");
        Line(page, $"");
        Line(page, $"| place | level | session | delivered | reviews | plans |");
        Line(page, $"|---|---|---|---|---|---|");
        Row(page, outline.Place, outline.Level?.ToString().ToLowerInvariant(), outline.Session,
            outline.DeliveredOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Year(outline.ReviewYear), Year(outline.PlanYear));
        Line(page, $"");
        Line(page, $"{report.Text.Length} characters, {report.TokenCount} words, {outline.Sentences.Count} sentences.");
        Line(page, $"{report.Indicators.Count} figures, {report.Footnotes.Count} explained terms, {report.Slogans.Count} slogans, {report.Diagnostics.Count} diagnostics.");
    }

    private static void WriteIndicators(StringBuilder page, MinedReport report, string title, Func<Indicator, bool> wanted)
    {
        Indicator[] known = [.. report.Indicators.Where(i => i.IndicatorId is not null && wanted(i))];
        if (known.Length == 0) return;
        Line(page, $"\n## {title}: the known indicators ({known.Length} of {report.Indicators.Count(wanted)} figures)\n");
        Line(page, $"| indicator | value | measure | bound | period | offset |");
        Line(page, $"|---|---:|---|---|---|---:|");
        foreach (Indicator i in known)
            Row(page, i.Name, i.Quantity.Printed, MeasureOf(i), EnumName.Of(i.Quantity.Bound), i.Period, PlainNumber.Of(i.Span.Start));
    }

    private static void WriteTerms(StringBuilder page, IReadOnlyList<FootnoteTerm> terms)
    {
        if (terms.Count == 0) return;
        Line(page, $"\n## Explained terms\n");
        Line(page, $"| note | term | parts | mentions |");
        Line(page, $"|---|---|---|---:|");
        foreach (FootnoteTerm term in terms)
            Row(page, term.Number, term.Term, string.Join('、', term.Components), PlainNumber.Of(term.Occurrences));
    }

    private static void WriteSlogans(StringBuilder page, IReadOnlyList<Slogan> slogans)
    {
        if (slogans.Count == 0) return;
        Line(page, $"\n## Slogans\n");
        Line(page, $"| slogan | type | times |");
        Line(page, $"|---|---|---:|");
        foreach (IGrouping<string, Slogan> same in slogans.GroupBy(s => s.Key, StringComparer.Ordinal))
            Row(page, same.First().Text, EnumName.Of(same.First().Type), PlainNumber.Of(same.Count()));
    }

    private static void WriteDiagnostics(StringBuilder page, MinedReport report)
    {
        if (report.Diagnostics.Count == 0) return;
        Line(page, $"\n## Diagnostics\n");
        foreach (Diagnostic d in report.Diagnostics)
            Line(page, $"- {d.Code} {EnumName.Of(d.Severity)} {d.Span.Start}-{d.Span.End}: {MarkdownText.Cell(d.Message)}");
    }

    private static string MeasureOf(Indicator i)
        => i.Direction == Direction.None ? EnumName.Of(i.Measure) : EnumName.Of(i.Measure) + " " + EnumName.Of(i.Direction);

    private static string? Year(int? year) => year is { } known ? PlainNumber.Of(known) : null;

    private static void Row(StringBuilder page, params IEnumerable<string?> cells)
        => page.Append("| ").AppendJoin(" | ", cells.Select(c => MarkdownText.Cell(c ?? ""))).Append(" |\n");

    private static void Line(StringBuilder page, FormattableString line) => page.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
