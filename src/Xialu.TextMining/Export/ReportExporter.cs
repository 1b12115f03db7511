using Xialu.TextMining.Export.Pages;

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
    private readonly IReadOnlyList<ExportFormat> formats;
    private readonly PageOptions page;
    private readonly List<IReadOnlyList<object?>> pages = [];
    private readonly List<IReadOnlyList<object?>> failures = [];
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
        (this.formats, this.page) = (formats, page);
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
    public void Add(MinedReport report) => Add(ReportRecords.Of(report, formats, page));

    /// <summary>Writes records that were taken from a report before.</summary>
    /// <param name="records">The records, taken for these formats at least.</param>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public void Add(ReportRecords records)
    {
        ArgumentNullException.ThrowIfNull(records);
        foreach (FilledTable table in records.Tables) Write(table);
        foreach (ReportFile file in records.Files.Where(IsWanted)) file.Write(folder);
    }

    /// <summary>Writes that an input gave no report.</summary>
    /// <param name="failed">The input and the reason.</param>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public void Add(FailedInput failed)
    {
        IReadOnlyList<object?> row = ReportTables.Failures.Row(failed);
        if (formats.Contains(ExportFormat.Html)) failures.Add(row);
        foreach (IRecordSink sink in sinks.Where(s => s.Tables.Contains(ReportTables.Failures))) sink.Write(ReportTables.Failures, row);
    }

    /// <summary>Puts the files in place.</summary>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public void Complete()
    {
        sinks.ForEach(sink => sink.Complete());
        if (formats.Contains(ExportFormat.Html)) AuditPageIndex.Render(pages, failures, page).Write(folder);
    }

    /// <summary>Closes the files; without <see cref="Complete"/> they are removed.</summary>
    public void Dispose() => sinks.ForEach(sink => sink.Dispose());

    private bool IsWanted(ReportFile file) => file.Folder switch
    {
        ReportRecords.SummaryFolder => formats.Contains(ExportFormat.Markdown),
        ReportRecords.PageFolder => formats.Contains(ExportFormat.Html),
        _ => true,
    };

    private void Write(FilledTable table)
    {
        if (ReferenceEquals(table.Table, AuditPageIndex.Table)) pages.AddRange(table.Rows);
        IRecordSink[] takers = [.. sinks.Where(s => s.Tables.Contains(table.Table))];
        if (takers.Length == 0) return;
        foreach (IReadOnlyList<object?> row in table.Rows)
            foreach (IRecordSink sink in takers) sink.Write(table.Table, row);
    }
}
