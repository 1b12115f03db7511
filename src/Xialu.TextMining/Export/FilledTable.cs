namespace Xialu.TextMining.Export;

/// <summary>A table with its rows, which are made while they are read.</summary>
/// <param name="Table">Its name and columns.</param>
/// <param name="Rows">One cell a column in each.</param>
public sealed record FilledTable(RecordTable Table, IEnumerable<IReadOnlyList<object?>> Rows)
{
    /// <summary>Fills a table with records.</summary>
    /// <typeparam name="T">The record.</typeparam>
    /// <param name="table">The table.</param>
    /// <param name="records">The records, a row each.</param>
    /// <returns>The filled table.</returns>
    public static FilledTable Of<T>(RecordTable<T> table, IEnumerable<T> records)
    {
        ArgumentNullException.ThrowIfNull(table);
        return new FilledTable(table, records.Select(table.Row));
    }
}
