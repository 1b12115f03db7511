using Xialu.TextMining.Export.Pages;
using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Export;

/// <summary>
/// All that <see cref="ReportExporter"/> writes of one report, in whatever format: its rows and its own files. It can be put away as bytes and
/// written later, in another process or on another machine, with the same result.
/// </summary>
/// <param name="Tables">The rows.</param>
/// <param name="Files">The report's own files.</param>
public sealed record ReportRecords(IReadOnlyList<FilledTable> Tables, IReadOnlyList<ReportFile> Files)
{
    internal const string TextFolder = "texts";
    internal const string SummaryFolder = "summaries";
    internal const string PageFolder = "pages";

    /// <summary>Takes the records from a report.</summary>
    /// <param name="report">The report; nothing of it is held.</param>
    /// <param name="formats">The formats to be written: a summary is made for Markdown, a page for HTML.</param>
    /// <param name="page">How the page is written.</param>
    /// <returns>The records.</returns>
    public static ReportRecords Of(MinedReport report, IReadOnlyList<ExportFormat> formats, PageOptions page)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(formats);
        return new ReportRecords(
        [
            Filled(ReportTables.Reports, [report]),
            Filled(ReportTables.Indicators, report.Indicators.Select(i => new ReportRow<Indicators.Indicator>(report, i))),
            Filled(ReportTables.Relations, report.Relations.Select(r => new ReportRow<Indicators.IndicatorRelation>(report, r))),
            Filled(ReportTables.Footnotes, report.Footnotes.Select(f => new ReportRow<Footnotes.FootnoteTerm>(report, f))),
            Filled(ReportTables.Slogans, report.Slogans.Select(s => new ReportRow<Slogans.Slogan>(report, s))),
            Filled(ReportTables.Diagnostics, report.Diagnostics.Select(d => new ReportRow<Diagnostic>(report, d))),
            Filled(ReportTables.Sentences, report.Outline.Sentences.Select(s => new ReportRow<Structure.Sentence>(report, s))),
            Filled(AuditPageIndex.Table, [report]),
        ],
        [.. FilesOf(report, formats, page)]);
    }

    /// <summary>Reads records that <see cref="Save"/> wrote; with the same build of the library, since tables are known by name and place only.</summary>
    /// <param name="stream">Where they begin; read to their end and no further.</param>
    /// <returns>The records, equal to those saved.</returns>
    /// <exception cref="InvalidDataException">The bytes are none of records.</exception>
    public static ReportRecords Load(Stream stream) => RecordBytes.Read(stream);

    /// <summary>Writes the records as bytes that <see cref="Load"/> reads.</summary>
    /// <param name="stream">Where they go.</param>
    public void Save(Stream stream) => RecordBytes.Write(stream, this);

    /// <summary>How many rows a table has.</summary>
    /// <param name="table">The table.</param>
    /// <returns>The number of rows; 0 for a table that is not of a report.</returns>
    public int Count(RecordTable table) => Tables.FirstOrDefault(t => ReferenceEquals(t.Table, table))?.Rows.Count() ?? 0;

    private static FilledTable Filled<T>(RecordTable<T> table, IEnumerable<T> records) => new(table, [.. records.Select(table.Row)]);

    private static IEnumerable<ReportFile> FilesOf(MinedReport report, IReadOnlyList<ExportFormat> formats, PageOptions page)
    {
        if (report.Outline.Document.Format is not (DocumentFormat.Text or DocumentFormat.Markdown)) yield return new(TextFolder, report.Name + ".txt", report.Text.ToString());
        if (formats.Contains(ExportFormat.Markdown)) yield return new(SummaryFolder, report.Name + ".md", MarkdownSummary.Render(report));
        if (formats.Contains(ExportFormat.Html)) yield return new(PageFolder, report.Name + ".html", AuditPage.Render(report, page));
    }
}
