namespace Xialu.TextMining.Export;

/// <summary>The columns of one kind of record, and how to read them.</summary>
/// <typeparam name="T">The record.</typeparam>
/// <param name="name">The table's name: <c>indicators</c>.</param>
/// <param name="columns">The columns, in the order they are written.</param>
public sealed class RecordTable<T>(string name, params IReadOnlyList<Column<T>> columns) : RecordTable(name, columns)
{
    private readonly Column<T>[] readers = [.. columns];

    /// <summary>Reads a record's cells.</summary>
    /// <param name="record">The record.</param>
    /// <returns>One cell a column, in their order.</returns>
    public IReadOnlyList<object?> Row(T record) => Array.ConvertAll(readers, column => column.Read(record));
}
