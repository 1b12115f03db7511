namespace Xialu.TextMining.Export;

/// <summary>
/// A place that rows of several tables go to: a folder with a file a table, a workbook, a database.
/// Disposing it before <see cref="Complete"/> leaves nothing behind.
/// </summary>
public interface IRecordSink : IDisposable
{
    /// <summary>The tables it was opened for.</summary>
    IReadOnlyList<RecordTable> Tables { get; }

    /// <summary>Takes one row.</summary>
    /// <param name="table">One of <see cref="Tables"/>.</param>
    /// <param name="row">One cell a column.</param>
    void Write(RecordTable table, IReadOnlyList<object?> row);

    /// <summary>Ends every table and puts the files in place under their final names.</summary>
    void Complete();
}
