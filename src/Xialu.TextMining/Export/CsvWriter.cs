using System.Buffers;
using System.Text;

namespace Xialu.TextMining.Export;

/// <summary>
/// Writes a table as CSV by RFC 4180: UTF-8 with BOM, a header line, CRLF after each line, quotes only where needed, absent values
/// empty, lists joined with <c>|</c>. A text that a spreadsheet would run as a formula gets an apostrophe in front; numbers never do.
/// </summary>
public sealed class CsvWriter : ITableWriter
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\r\n");

    // A spreadsheet with a Chinese input method reads the full-width signs as well.
    private static readonly SearchValues<char> Formula = SearchValues.Create("=+-@\t\r\n＝＋－＠");

    private readonly StreamWriter writer;
    private readonly bool[] guarded;

    /// <summary>Starts a table on a stream and writes its header.</summary>
    /// <param name="stream">Where the lines go; closed with the writer.</param>
    /// <param name="table">The table.</param>
    public CsvWriter(Stream stream, RecordTable table)
    {
        writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true)) { NewLine = "\r\n" };
        guarded = [.. table.Columns.Select(c => c.Type is ColumnType.Text or ColumnType.Texts)];
        writer.WriteLine(string.Join(',', table.Columns.Select(c => Escape(c.Name))));
    }

    /// <inheritdoc/>
    public void WriteRow(IReadOnlyList<object?> row)
    {
        for (int column = 0; column < guarded.Length; column++)
        {
            if (column > 0) writer.Write(',');
            string cell = PlainCell.Of(row[column]);
            writer.Write(Escape(guarded[column] ? Guard(cell) : cell));
        }
        writer.WriteLine();
    }

    /// <inheritdoc/>
    public void Dispose() => writer.Dispose();

    /// <summary>Whether a spreadsheet would run a text that somebody types in as a formula.</summary>
    /// <param name="text">The text.</param>
    /// <returns>True for one that begins with = + - @, their full-width forms, a tab or a line end.</returns>
    public static bool LooksLikeFormula(string text) => !string.IsNullOrEmpty(text) && Formula.Contains(text[0]);

    private static string Guard(string cell) => LooksLikeFormula(cell) ? "'" + cell : cell;

    private static string Escape(string cell)
        => cell.AsSpan().ContainsAny(Quoted) ? "\"" + cell.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"" : cell;
}
