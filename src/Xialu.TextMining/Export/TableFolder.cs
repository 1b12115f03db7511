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
    /// <exception cref="IOException">A file cannot be written.</exception>
    public static TableFolder Open(string folder, ExportFormat format, params IReadOnlyList<RecordTable> tables)
    {
        var sink = new TableFolder(tables);
        try
        {
            foreach (RecordTable table in tables) sink.Add(Path.Combine(folder, table.Name + Extension(format)), format, table);
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
    /// <exception cref="IOException">A file cannot be written; then none is in place.</exception>
    public static void WriteAll(string folder, IReadOnlyList<ExportFormat> formats, IReadOnlyList<FilledTable> tables)
    {
        string home = Directory.CreateDirectory(folder).FullName;
        var sinks = new List<TableFolder>();
        try
        {
            sinks.AddRange(formats.Select(f => Open(home, f, [.. tables.Select(t => t.Table)])));
            foreach (FilledTable table in tables)
                foreach (IReadOnlyList<object?> row in table.Rows)
                    foreach (TableFolder sink in sinks) sink.Write(table.Table, row);
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
        foreach ((WholeFile file, ITableWriter writer) in files.Values)
        {
            writer.Dispose();
            file.Dispose();
        }
    }

    private static string Extension(ExportFormat format) => format switch
    {
        ExportFormat.JsonLines => ".jsonl",
        ExportFormat.Csv => ".csv",
        _ => ".md",
    };

    private void Add(string path, ExportFormat format, RecordTable table)
    {
        var file = new WholeFile(path);
        files.Add(table.Name, (file, format switch
        {
            ExportFormat.JsonLines => new JsonLinesWriter(file.Stream, table),
            ExportFormat.Csv => new CsvWriter(file.Stream, table),
            _ => new MarkdownTableWriter(file.Stream, table),
        }));
    }
}
