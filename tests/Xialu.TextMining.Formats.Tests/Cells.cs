using Xialu.TextMining.Export;

namespace Xialu.TextMining.Formats.Tests;

/// <summary>Tables of cells made by hand, so that writers are tested without any room before them.</summary>
internal static class Cells
{
    public static RecordTable<object?[]> Table(string name, params (string Name, ColumnType Type)[] columns)
        => new(name, [.. columns.Select((c, i) => new Column<object?[]>(c.Name, c.Type, row => row[i]))]);

    /// <summary>One column of each type.</summary>
    public static RecordTable<object?[]> OfEveryType { get; } = Table("cells", ("text", ColumnType.Text), ("whole", ColumnType.WholeNumber),
        ("number", ColumnType.Number), ("day", ColumnType.Date), ("texts", ColumnType.Texts), ("wholes", ColumnType.WholeNumbers));

    /// <summary>A row with a cell of each type, and one without any.</summary>
    public static IReadOnlyList<object?[]> Rows { get; } =
    [
        ["地区生产总值", 5, 212.40m, new DateOnly(2024, 1, 9), new[] { "稳增长", "保就业" }, new[] { 2, 1 }],
        [null, null, null, null, null, null],
        ["=1+1", -3, -0.000000001m, new DateOnly(1949, 10, 1), Array.Empty<string>(), Array.Empty<int>()],
    ];

    /// <summary>Opens a sink, writes rows of one table, completes and closes it.</summary>
    public static void Write(IRecordSink sink, RecordTable table, IEnumerable<IReadOnlyList<object?>> rows)
    {
        using (sink)
        {
            foreach (IReadOnlyList<object?> row in rows) sink.Write(table, row);
            sink.Complete();
        }
    }
}
