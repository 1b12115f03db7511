using Xialu.TextMining.Export.Pages;
using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Export;

/// <summary>
/// Writes mined reports into a folder: for each format a file per kind of record, the texts that offsets index for inputs other
/// than plain text and Markdown (<c>texts/NAME.txt</c>), for Markdown a summary of each report (<c>summaries/NAME.md</c>), and for HTML a page
/// of each report (<c>pages/NAME.html</c>) with an index instead of tables.
/// Reports stand in the order they were added. No file is in place before <see cref="Complete"/>, except texts, summaries and pages.
/// </summary>
public sealed class ReportExporter : IDisposable
{
    private readonly string folder;
    private readonly bool summaries;
    private readonly AuditPageFolder? pages;
    private readonly List<IRecordSink> sinks = [];

    /// <summary>Opens the files of some formats.</summary>
    /// <param name="folder">The folder; made if missing.</param>
    /// <param name="formats">The formats, each once.</param>
    /// <param name="others">Sinks for other formats, each opened for the tables it wants; disposed with the exporter.</param>
    /// <exception cref="IOException">The folder or a file cannot be written.</exception>
    public ReportExporter(string folder, IReadOnlyList<ExportFormat> formats, params IReadOnlyList<IRecordSink> others)
        : this(folder, formats, PageOptions.Default, others)
    {
    }

    /// <summary>Opens the files of some formats.</summary>
    /// <param name="folder">The folder; made if missing.</param>
    /// <param name="formats">The formats, each once.</param>
    /// <param name="page">How the pages of <see cref="ExportFormat.Html"/> are written.</param>
    /// <param name="others">Sinks for other formats, opened for <see cref="ReportTables.All"/>; disposed with the exporter.</param>
    /// <exception cref="IOException">The folder or a file cannot be written.</exception>
    public ReportExporter(string folder, IReadOnlyList<ExportFormat> formats, PageOptions page, params IReadOnlyList<IRecordSink> others)
    {
        this.folder = Directory.CreateDirectory(folder).FullName;
        summaries = formats.Contains(ExportFormat.Markdown);
        pages = formats.Contains(ExportFormat.Html) ? new AuditPageFolder(this.folder, page) : null;
        sinks.AddRange(others);
        try
        {
            foreach (ExportFormat format in formats.Distinct().Where(f => f != ExportFormat.Html)) sinks.Add(TableFolder.Open(folder, format, ReportTables.All));
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>Writes the records of one report.</summary>
    /// <param name="report">The report.</param>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public void Add(MinedReport report)
    {
        Write(ReportTables.Reports, [report]);
        Write(ReportTables.Indicators, report.Indicators.Select(i => new ReportRow<Indicators.Indicator>(report, i)));
        Write(ReportTables.Relations, report.Relations.Select(r => new ReportRow<Indicators.IndicatorRelation>(report, r)));
        Write(ReportTables.Footnotes, report.Footnotes.Select(f => new ReportRow<Footnotes.FootnoteTerm>(report, f)));
        Write(ReportTables.Slogans, report.Slogans.Select(s => new ReportRow<Slogans.Slogan>(report, s)));
        Write(ReportTables.Diagnostics, report.Diagnostics.Select(d => new ReportRow<Diagnostic>(report, d)));
        Write(ReportTables.Sentences, report.Outline.Sentences.Select(s => new ReportRow<Structure.Sentence>(report, s)));
        if (report.Outline.Document.Format is not (DocumentFormat.Text or DocumentFormat.Markdown))
            ReportFile.Write(folder, "texts", report.Name + ".txt", report.Text.ToString());
        if (summaries) ReportFile.Write(folder, "summaries", report.Name + ".md", MarkdownSummary.Render(report));
        pages?.Add(report);
    }

    /// <summary>Puts the files in place.</summary>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public void Complete()
    {
        sinks.ForEach(sink => sink.Complete());
        pages?.Complete();
    }

    /// <summary>Closes the files; without <see cref="Complete"/> they are removed.</summary>
    public void Dispose() => sinks.ForEach(sink => sink.Dispose());

    private void Write<T>(RecordTable<T> table, IEnumerable<T> records)
    {
        IRecordSink[] takers = [.. sinks.Where(s => s.Tables.Contains(table))];
        if (takers.Length == 0) return;
        foreach (T record in records)
        {
            IReadOnlyList<object?> row = table.Row(record);
            foreach (IRecordSink sink in takers) sink.Write(table, row);
        }
    }
}
