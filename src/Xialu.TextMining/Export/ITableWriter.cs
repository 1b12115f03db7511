namespace Xialu.TextMining.Export;

/// <summary>Writes the rows of one table in one format. Disposing it ends the table and closes its stream.</summary>
public interface ITableWriter : IDisposable
{
    /// <summary>Writes one row.</summary>
    /// <param name="row">One cell a column, in the order of the table's columns.</param>
    void WriteRow(IReadOnlyList<object?> row);
}
