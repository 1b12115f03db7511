using System.Globalization;
using Xialu.TextMining.Export;

namespace Xialu.TextMining.Formats;

/// <summary>One table of a workbook: a sheet, or several where it has more rows than Excel opens.</summary>
internal sealed class WorkbookTable : IDisposable
{
    private readonly string path;
    private readonly int mostRows;
    private readonly RecordTable table;
    private readonly CellStyle[] styles;

    public WorkbookTable(string path, RecordTable table, IReadOnlyList<bool> linked, int mostRows)
    {
        (this.path, this.table, this.mostRows) = (path, table, mostRows);
        styles = [.. linked.Select(l => l ? CellStyle.Link : CellStyle.Plain)];
        AddSheet();
    }

    /// <summary>The sheets, in order.</summary>
    public List<SheetSpool> Sheets { get; } = [];

    /// <summary>The sheet that the last row stands in.</summary>
    public SheetSpool Sheet => Sheets[^1];

    /// <summary>Adds a row.</summary>
    public void WriteRow(IReadOnlyList<object?> row)
    {
        if (Sheet.Rows == mostRows) AddSheet();
        Sheet.WriteRow(row, styles);
    }

    /// <inheritdoc/>
    public void Dispose() => Sheets.ForEach(s => s.Dispose());

    private void AddSheet()
    {
        string name = Sheets.Count == 0 ? table.Name : string.Create(CultureInfo.InvariantCulture, $"{table.Name} ({Sheets.Count + 1})");
        Sheets.Add(new SheetSpool($"{path}.{name}.partial", name, table.Columns));
    }
}
