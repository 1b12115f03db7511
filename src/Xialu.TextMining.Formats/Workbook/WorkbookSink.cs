using Xialu.TextMining.Export;

namespace Xialu.TextMining.Formats;

/// <summary>
/// Writes tables into one Excel workbook (.xlsx): a sheet a table with a frozen header and filters, numbers and days as such, lists joined
/// with <c>|</c>, and links from a record to its report, from a report to its records and from a slogan to its note. Text is always text,
/// whatever it looks like. What Excel cannot hold is kept within its limits: a cell ends after 32,767 characters with an ellipsis, a table
/// of more than 1,048,575 rows goes on in a sheet <c>NAME (2)</c>. Rows go to temporary files beside the workbook, so memory does not grow with them.
/// </summary>
public sealed class WorkbookSink : IRecordSink
{
    /// <summary>Excel opens no longer sheet.</summary>
    private const int MostRows = 1_048_576;

    private readonly WholeFile file;
    private readonly WorkbookLinks links;
    private readonly Dictionary<string, WorkbookTable> sheets = new(StringComparer.Ordinal);

    private WorkbookSink(string path, IReadOnlyList<RecordTable> tables)
    {
        Tables = tables;
        links = new WorkbookLinks(tables);
        file = new WholeFile(path);
    }

    /// <inheritdoc/>
    public IReadOnlyList<RecordTable> Tables { get; }

    /// <summary>Opens a workbook.</summary>
    /// <param name="path">Path of the file, in an existing folder: <c>out/records.xlsx</c>.</param>
    /// <param name="tables">The tables, a sheet each in this order, also one without rows.</param>
    /// <returns>The sink.</returns>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static WorkbookSink Open(string path, params IReadOnlyList<RecordTable> tables) => Open(path, MostRows, tables);

    /// <summary>Opens a workbook whose sheets have fewer rows than Excel allows.</summary>
    internal static WorkbookSink Open(string path, int mostRows, IReadOnlyList<RecordTable> tables)
    {
        var sink = new WorkbookSink(path, tables);
        try
        {
            foreach (RecordTable table in tables)
                sink.sheets.Add(table.Name, new WorkbookTable(path, table, [.. table.Columns.Select(c => sink.links.IsLink(table, c))], mostRows));
            return sink;
        }
        catch
        {
            sink.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public void Write(RecordTable table, IReadOnlyList<object?> row)
    {
        ArgumentNullException.ThrowIfNull(table);
        WorkbookTable sheet = sheets[table.Name];
        sheet.WriteRow(row);
        links.Add(table, row, sheet.Sheet);
    }

    /// <inheritdoc/>
    public void Complete()
    {
        WorkbookFile.Write(file.Stream, [.. Tables.SelectMany(t => sheets[t.Name].Sheets)], links);
        file.Complete();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (WorkbookTable sheet in sheets.Values) sheet.Dispose();
        file.Dispose();
    }
}
