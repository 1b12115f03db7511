using System.Text;
using Xialu.TextMining.Export;

namespace Xialu.TextMining.Tests.Export;

/// <summary>What a writer writes for some rows, as bytes and as text.</summary>
internal static class TableText
{
    public static RecordTable<object?[]> Table(params (string Name, ColumnType Type)[] columns)
        => new("cells", [.. columns.Select((c, i) => new Column<object?[]>(c.Name, c.Type, row => row[i]))]);

    public static byte[] BytesOf(Func<Stream, RecordTable, ITableWriter> open, RecordTable table, params object?[][] rows)
    {
        var stream = new MemoryStream();
        using (ITableWriter writer = open(stream, table))
            foreach (object?[] row in rows) writer.WriteRow(row);
        return stream.ToArray();
    }

    public static string Of(Func<Stream, RecordTable, ITableWriter> open, RecordTable table, params object?[][] rows)
        => Encoding.UTF8.GetString(BytesOf(open, table, rows));
}
