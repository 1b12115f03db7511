using Parquet;
using Parquet.Schema;
using Xialu.TextMining.Export;

namespace Xialu.TextMining.Formats;

/// <summary>
/// Writes a table as Apache Parquet, compressed with Snappy: text as UTF-8 strings, whole numbers as 32-bit integers, numbers as
/// decimals of 38 digits with 9 behind the point (more are rounded half to even), days as dates, lists as lists. Every column may hold
/// nulls. Rows are held in memory for one row group (65,536 rows) at a time.
/// </summary>
public sealed class ParquetTableWriter : ITableWriter
{
    // A row group is what readers read at once and what we hold in memory: some tens of MB with sentences in it.
    private const int RowGroupSize = 65_536;

    private readonly Stream stream;
    private readonly ParquetWriter writer;
    private readonly ParquetColumn[] columns;
    private int rows;
    private bool ended;

    private ParquetTableWriter(Stream stream, RecordTable table)
    {
        this.stream = stream;
        columns = [.. table.Columns.Select(ParquetColumn.Of)];
        writer = ParquetWriter.CreateAsync(new ParquetSchema(columns.Select(c => c.Field)), stream, new ParquetOptions { CompressionMethod = CompressionMethod.Snappy })
            .GetAwaiter().GetResult();
    }

    /// <summary>Starts a table on a stream.</summary>
    /// <param name="stream">Where the bytes go; it can seek or tell its position, and is closed with the writer.</param>
    /// <param name="table">The table.</param>
    /// <returns>The writer.</returns>
    public static ITableWriter Open(Stream stream, RecordTable table)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(table);
        return new ParquetTableWriter(stream, table);
    }

    /// <inheritdoc/>
    public void WriteRow(IReadOnlyList<object?> row)
    {
        for (int i = 0; i < columns.Length; i++) columns[i].Add(row[i]);
        if (++rows == RowGroupSize) Flush();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (ended) return;
        ended = true;
        if (rows > 0) Flush();
        writer.DisposeAsync().AsTask().GetAwaiter().GetResult();
        stream.Dispose();
    }

    private void Flush()
    {
        using ParquetRowGroupWriter group = writer.CreateRowGroup();
        foreach (ParquetColumn column in columns) column.WriteAsync(group).GetAwaiter().GetResult();
        rows = 0;
    }
}
