using Xialu.TextMining.Export;

namespace Xialu.TextMining.Formats;

/// <summary>
/// The links between the sheets of a workbook. Where there is a table <c>reports</c>, the <c>report</c> of every other row leads to its
/// row there, and the counts there (a column that bears another table's name) to the report's first row in that table. A <c>footnote</c>
/// leads to the note of that number.
/// </summary>
internal sealed class WorkbookLinks(IEnumerable<RecordTable> tables)
{
    private const string Reports = "reports";
    private const string Footnotes = "footnotes";

    private readonly HashSet<string> names = tables.Select(t => t.Name).ToHashSet(StringComparer.Ordinal);
    private readonly Dictionary<RowKey, string> places = [];

    /// <summary>Whether the cells of a column are links.</summary>
    public bool IsLink(RecordTable table, Column column) => LinkedTable(table.Name, column.Name) is not null;

    /// <summary>Takes notice of the row that was written last to a sheet.</summary>
    public void Add(RecordTable table, IReadOnlyList<object?> row, SheetSpool sheet)
    {
        if (Cell(table, row, "report") is not { } report) return;
        string here = $"'{sheet.Name}'!A{PlainCell.Of(sheet.Rows)}";
        places.TryAdd(new RowKey(table.Name, report), here);
        if (table.Name == Footnotes && Cell(table, row, "number") is { } number) places.TryAdd(new RowKey(Footnotes, report, number), here);
        for (int column = 0; column < table.Columns.Count; column++)
        {
            if (row[column] is { } cell && LinkedTable(table.Name, table.Columns[column].Name) is { } linked)
                sheet.Link(column, new RowKey(linked, report, table.Name != Reports && linked == Footnotes ? PlainCell.Of(cell) : null));
        }
    }

    /// <summary>Where a link leads, as <c>'reports'!A2</c>; null where there is no such row.</summary>
    public string? PlaceOf(RowKey target) => places.GetValueOrDefault(target);

    private static string? Cell(RecordTable table, IReadOnlyList<object?> row, string name)
    {
        for (int column = 0; column < table.Columns.Count; column++)
            if (table.Columns[column].Name == name) return row[column] as string;
        return null;
    }

    private string? LinkedTable(string table, string column)
    {
        string linked = table == Reports ? column : column == "report" ? Reports : column == "footnote" ? Footnotes : "";
        return linked != table && names.Contains(linked) ? linked : null;
    }
}
