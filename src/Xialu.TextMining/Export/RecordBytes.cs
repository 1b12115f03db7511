using System.Text;
using Xialu.TextMining.Export.Pages;

namespace Xialu.TextMining.Export;

/// <summary>Records as bytes and back, every cell as what it is: a decimal keeps its digits, a missing cell stays missing.</summary>
internal static class RecordBytes
{
    private static readonly Dictionary<string, RecordTable> Known = ((RecordTable[])[.. ReportTables.All, ReportTables.Sentences, AuditPageIndex.Table])
        .ToDictionary(t => t.Name, StringComparer.Ordinal);

    // The tag before each cell.
    private enum Cell : byte
    {
        None,
        Text,
        WholeNumber,
        Number,
        Date,
        Texts,
        WholeNumbers,
    }

    public static void Write(Stream stream, ReportRecords records)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(records.Tables.Count);
        foreach (FilledTable table in records.Tables)
        {
            IReadOnlyList<object?>[] rows = [.. table.Rows];
            writer.Write(table.Table.Name);
            writer.Write(rows.Length);
            foreach (IReadOnlyList<object?> row in rows)
                foreach (object? cell in row) Write(writer, cell);
        }
        writer.Write(records.Files.Count);
        foreach (ReportFile file in records.Files)
        {
            writer.Write(file.Folder);
            writer.Write(file.Name);
            writer.Write(file.Text);
        }
    }

    public static ReportRecords Read(Stream stream)
    {
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        try
        {
            FilledTable[] tables = Many(reader, ReadTable);
            return new ReportRecords(tables, Many(reader, static r => new ReportFile(r.ReadString(), r.ReadString(), r.ReadString())));
        }
        catch (Exception e) when (e is IOException or FormatException or ArgumentException or KeyNotFoundException)
        {
            throw new InvalidDataException("The bytes are no records of a report, or those of another version of the library.", e);
        }
    }

    private static FilledTable ReadTable(BinaryReader reader)
    {
        RecordTable table = Known[reader.ReadString()];
        return new FilledTable(table, Many(reader, r =>
        {
            var row = new object?[table.Columns.Count];
            for (int column = 0; column < row.Length; column++) row[column] = ReadCell(r);
            return row;
        }));
    }

    private static void Write(BinaryWriter writer, object? cell)
    {
        switch (cell)
        {
            case null: writer.Write((byte)Cell.None); break;
            case string text: writer.Write((byte)Cell.Text); writer.Write(text); break;
            case int number: writer.Write((byte)Cell.WholeNumber); writer.Write(number); break;
            case decimal number: writer.Write((byte)Cell.Number); writer.Write(number); break;
            case DateOnly day: writer.Write((byte)Cell.Date); writer.Write(day.DayNumber); break;
            case IReadOnlyList<string> list: WriteMany(writer, Cell.Texts, list, writer.Write); break;
            case IReadOnlyList<int> list: WriteMany(writer, Cell.WholeNumbers, list, writer.Write); break;
            default: throw new ArgumentException($"A cell holds a {cell.GetType()}; expected what ColumnType names.", nameof(cell));
        }
    }

    private static object? ReadCell(BinaryReader reader) => (Cell)reader.ReadByte() switch
    {
        Cell.None => null,
        Cell.Text => reader.ReadString(),
        Cell.WholeNumber => reader.ReadInt32(),
        Cell.Number => reader.ReadDecimal(),
        Cell.Date => DateOnly.FromDayNumber(reader.ReadInt32()),
        Cell.Texts => Many(reader, static r => r.ReadString()),
        Cell.WholeNumbers => Many(reader, static r => r.ReadInt32()),
        _ => throw new FormatException("No cell begins so."),
    };

    private static void WriteMany<T>(BinaryWriter writer, Cell tag, IReadOnlyList<T> list, Action<T> write)
    {
        writer.Write((byte)tag);
        writer.Write(list.Count);
        foreach (T member in list) write(member);
    }

    // A damaged count asks for no more memory than there are bytes to fill it.
    private static T[] Many<T>(BinaryReader reader, Func<BinaryReader, T> read)
    {
        int count = reader.ReadInt32();
        if (count < 0) throw new FormatException("A list cannot have fewer than no members.");
        var list = new List<T>();
        for (int i = 0; i < count; i++) list.Add(read(reader));
        return [.. list];
    }
}
