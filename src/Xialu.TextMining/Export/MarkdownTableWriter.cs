using System.Text;

namespace Xialu.TextMining.Export;

/// <summary>Writes a table as a Markdown pipe table: UTF-8 without BOM, LF.</summary>
public sealed class MarkdownTableWriter : ITableWriter
{
    private readonly StreamWriter writer;

    /// <summary>Starts a table on a stream and writes its header.</summary>
    /// <param name="stream">Where the lines go; closed with the writer.</param>
    /// <param name="table">The table.</param>
    public MarkdownTableWriter(Stream stream, RecordTable table)
    {
        writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
        WriteLine(table.Columns.Select(c => MarkdownText.Cell(c.Name)));
        WriteLine(table.Columns.Select(c => c.Type is ColumnType.WholeNumber or ColumnType.Number ? "---:" : "---"));
    }

    /// <inheritdoc/>
    public void WriteRow(IReadOnlyList<object?> row) => WriteLine(row.Select(cell => MarkdownText.Cell(PlainCell.Of(cell))));

    /// <inheritdoc/>
    public void Dispose() => writer.Dispose();

    private void WriteLine(IEnumerable<string> cells) => writer.WriteLine("| " + string.Join(" | ", cells) + " |");
}
