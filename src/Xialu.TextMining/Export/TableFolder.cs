namespace Xialu.TextMining.Export;

/// <summary>A folder with one file a table: <c>indicators.csv</c>, <c>slogans.csv</c>, …</summary>
public sealed class TableFolder : IRecordSink
{
    private readonly Dictionary<string, (WholeFile File, ITableWriter Writer)> files = new(StringComparer.Ordinal);

    private TableFolder(IReadOnlyList<RecordTable> tables) => Tables = tables;

    /// <inheritdoc/>
    public IReadOnlyList<RecordTable> Tables { get; }

    /// <summary>Opens a file for each table.</summary>
    /// <param name="folder">An existing folder.</param>
    /// <param name="format">The format of the files.</param>
    /// <param name="tables">The tables, so that one without rows has its file too.</param>
    /// <returns>The sink.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The format is <see cref="ExportFormat.Html"/>, which has pages instead of tables.</exception>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public static TableFolder Open(string folder, ExportFormat format, params IReadOnlyList<RecordTable> tables) => format switch
    {
        ExportFormat.JsonLines => Open(folder, ".jsonl", (s, t) => new JsonLinesWriter(s, t), tables),
        ExportFormat.Csv => Open(folder, ".csv", (s, t) => new CsvWriter(s, t), tables),
        ExportFormat.Markdown => Open(folder, ".md", (s, t) => new MarkdownTableWriter(s, t), tables),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "The format has no tables; pages are written by ReportExporter and ComparisonPage."),
    };

    /// <summary>Opens a file for each table, in a format of the caller's.</summary>
    /// <param name="folder">An existing folder.</param>
    /// <param name="extension">The extension of the files, dot included.</param>
    /// <param name="writer">Starts a table on a stream.</param>
    /// <param name="tables">The tables, so that one without rows has its file too.</param>
    /// <returns>The sink.</returns>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public static TableFolder Open(string folder, string extension, Func<Stream, RecordTable, ITableWriter> writer, params IReadOnlyList<RecordTable> tables)
    {
        var sink = new TableFolder(tables);
        try
        {
            foreach (RecordTable table in tables)
            {
                var file = new WholeFile(Path.Combine(folder, table.Name + extension));
                sink.files.Add(table.Name, (file, writer(file.Stream, table)));
            }
            return sink;
        }
        catch
        {
            sink.Dispose();
            throw;
        }
    }

    /// <summary>Writes tables that are filled already, each to a file of its own.</summary>
    /// <param name="folder">The folder; made if missing.</param>
    /// <param name="formats">The formats, each once.</param>
    /// <param name="tables">The tables.</param>
    /// <param name="others">Sinks for other formats, opened for these tables; disposed at the end.</param>
    /// <exception cref="IOException">A file cannot be written; then none is in place.</exception>
    public static void WriteAll(string folder, IReadOnlyList<ExportFormat> formats, IReadOnlyList<FilledTable> tables, params IReadOnlyList<IRecordSink> others)
    {
        var sinks = new List<IRecordSink>(others);
        try
        {
            string home = Directory.CreateDirectory(folder).FullName;
            sinks.AddRange(formats.Select(f => Open(home, f, [.. tables.Select(t => t.Table)])));
            foreach (FilledTable table in tables)
                foreach (IReadOnlyList<object?> row in table.Rows)
                    foreach (IRecordSink sink in sinks) sink.Write(table.Table, row);
            sinks.ForEach(sink => sink.Complete());
        }
        finally
        {
            sinks.ForEach(sink => sink.Dispose());
        }
    }

    /// <inheritdoc/>
    public void Write(RecordTable table, IReadOnlyList<object?> row) => files[table.Name].Writer.WriteRow(row);

    /// <inheritdoc/>
    public void Complete()
    {
        foreach ((WholeFile file, ITableWriter writer) in files.Values)
        {
            writer.Dispose();
            file.Complete();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        // The writers stay open: ending a table would write to a file that is given up.
        foreach ((WholeFile file, _) in files.Values) file.Dispose();
    }
}
