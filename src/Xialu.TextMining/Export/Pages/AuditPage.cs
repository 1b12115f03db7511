using System.Text.Json;
using Xialu.TextMining.Export.Corrections;
using Xialu.TextMining.Indicators;
using Xialu.TextMining.Structure;

namespace Xialu.TextMining.Export.Pages;

/// <summary>
/// A report as a page to check: its text with every record marked in place, and the records as a list that can be filtered. One HTML file
/// that works offline, on a phone and on paper.
/// </summary>
public static class AuditPage
{
    // What the page says of the report once, or shows in the text itself, is not said again of each record.
    private static readonly HashSet<string> LeftOut = new(["report", "place", "level", "reviewYear", "planYear", "section", "sentence"], StringComparer.Ordinal);

    /// <summary>Renders the page.</summary>
    /// <param name="report">The report.</param>
    /// <param name="options">How it is written.</param>
    /// <returns>HTML with LF line ends, the same bytes for the same report on every machine.</returns>
    public static string Render(MinedReport report, PageOptions options)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(options);
        PageLabels labels = PageLabels.Of(options.Language);
        return new OfflinePage(labels).Render(report.Outline.Title ?? report.Name, "audit.html", ["page.css", "audit.css"],
            ["page.js", "records.js", "weave.js", "review.js", "list.js", "detail.js", "form.js", "audit.js"], PageJson.Of(json =>
            {
                PageJson.WriteLabels(json, labels);
                WriteReport(json, report);
                WriteText(json, report.Outline);
                WriteRecords(json, report);
                CorrectionJson.WriteFields(json, "editable");
                CorrectionJson.WriteRecords(json, "corrections", report.Corrections);
                WriteKnownIndicators(json);
            }));
    }

    private static void WriteReport(Utf8JsonWriter json, MinedReport report)
    {
        json.WriteStartObject("report");
        IReadOnlyList<object?> row = ReportTables.Reports.Row(report);
        for (int i = 0; i < row.Count; i++)
        {
            json.WritePropertyName(ReportTables.Reports.Columns[i].Name);
            JsonCell.Write(json, row[i]);
        }
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, Outline outline)
    {
        json.WriteString("text", outline.Document.Text.ToString());
        PageJson.WriteTable(json, "blocks", ["start", "end", "kind", "depth"], TextBlocks.Of(outline)
            .Select(b => new object?[] { b.Span.Start, b.Span.End, EnumName.Of(b.Kind), b.Depth }));
        PageJson.WriteTable(json, "sections", ["start", "end", "kind", "heading"], outline.Sections
            .Select(s => new object?[] { s.Span.Start, s.Span.End, EnumName.Of(s.Kind), s.Heading }));
        PageJson.WriteSpans(json, "sentences", outline.Sentences.Select(s => s.Span));
        PageJson.WriteSpans(json, "markup", outline.Document.Marks);
        PageJson.WriteSpans(json, "runIns", outline.Paragraphs.Select(p => p.Heading).OfType<Heading>().Where(h => h.IsRunIn).Select(h => h.Span));
    }

    private static void WriteKnownIndicators(Utf8JsonWriter json)
    {
        json.WriteStartObject("knownIndicators");
        foreach (IndicatorDefinition known in IndicatorTable.Default.Definitions) json.WriteString(known.Id, known.Name);
        json.WriteEndObject();
    }

    private static void WriteRecords(Utf8JsonWriter json, MinedReport report)
    {
        json.WriteStartObject("records");
        Write(json, report, ReportTables.Indicators, report.Indicators);
        Write(json, report, ReportTables.Relations, report.Relations);
        Write(json, report, ReportTables.Footnotes, report.Footnotes);
        Write(json, report, ReportTables.Slogans, report.Slogans);
        Write(json, report, ReportTables.Diagnostics, report.Diagnostics);
        json.WriteEndObject();
    }

    private static void Write<T>(Utf8JsonWriter json, MinedReport report, RecordTable<ReportRow<T>> table, IReadOnlyList<T> records)
    {
        int[] kept = [.. Enumerable.Range(0, table.Columns.Count).Where(i => !LeftOut.Contains(table.Columns[i].Name))];
        PageJson.WriteTable(json, table.Name, kept.Select(i => table.Columns[i].Name),
            records.Select(r => table.Row(new ReportRow<T>(report, r))).Select(row => kept.Select(i => row[i])));
    }
}
