using System.Globalization;
using Xialu.TextMining.Export;

namespace Xialu.TextMining.Formats;

/// <summary>The rows of one sheet while they come in: a temporary file beside the workbook, since what stands before them is known only after them.</summary>
internal sealed class SheetSpool : IDisposable
{
    // Excel counts days from here; the two days before March 1900 that it counts wrong are before any report.
    private static readonly DateOnly DayZero = new(1899, 12, 30);

    private readonly FileStream file;
    private readonly StreamWriter rows;
    private readonly int[] widths;
    private readonly List<SheetLink> links = [];
    private readonly SheetLink?[] lastLinks;

    /// <summary>Begins a sheet with a header row.</summary>
    /// <param name="path">Path of the temporary file.</param>
    /// <param name="name">The sheet's name.</param>
    /// <param name="columns">Its columns.</param>
    public SheetSpool(string path, string name, IReadOnlyList<Column> columns)
    {
        Name = name;
        widths = [.. columns.Select(c => SheetText.Width(c.Name))];
        lastLinks = new SheetLink?[columns.Count];
        file = new FileStream(path, FileMode.Create, FileAccess.ReadWrite, FileShare.None, bufferSize: 0, FileOptions.DeleteOnClose);
        rows = new StreamWriter(new BufferedStream(file, 1 << 16));
        WriteRow([.. columns.Select(c => c.Name)], [.. columns.Select(_ => CellStyle.Header)]);
    }

    /// <summary>The sheet's name.</summary>
    public string Name { get; }

    /// <summary>How many rows there are, the header among them; the number of the last row.</summary>
    public int Rows { get; private set; }

    /// <summary>The links of the sheet, in the order of their first cells.</summary>
    public IReadOnlyList<SheetLink> Links => links;

    /// <summary>The range that holds everything.</summary>
    public string Range => "A1:" + SheetText.Cell(widths.Length - 1, Rows);

    /// <summary>How wide the widest cell of each column is.</summary>
    public IReadOnlyList<int> Widths => widths;

    /// <summary>Adds a row.</summary>
    public void WriteRow(IReadOnlyList<object?> row, IReadOnlyList<CellStyle> styles)
    {
        Rows++;
        rows.Write(string.Create(CultureInfo.InvariantCulture, $"<row r=\"{Rows}\">"));
        for (int column = 0; column < widths.Length; column++)
            if (row[column] is { } cell) WriteCell(column, cell, styles[column]);
        rows.Write("</row>");
    }

    /// <summary>Makes a cell of the last row lead to another row.</summary>
    public void Link(int column, RowKey target)
    {
        if (lastLinks[column]?.Extend(Rows, target) == true) return;
        lastLinks[column] = new SheetLink(column, Rows, target);
        links.Add(lastLinks[column]!);
    }

    /// <summary>Copies the rows.</summary>
    public void CopyTo(Stream stream)
    {
        rows.Flush();
        rows.BaseStream.Position = 0;
        rows.BaseStream.CopyTo(stream);
    }

    /// <inheritdoc/>
    public void Dispose() => file.Dispose();

    private void WriteCell(int column, object cell, CellStyle style)
    {
        string text = PlainCell.Of(cell);
        widths[column] = Math.Max(widths[column], SheetText.Width(text));
        string place = SheetText.Cell(column, Rows);
        switch (cell)
        {
            case int or decimal:
                rows.Write($"<c r=\"{place}\"{Attribute(style)}><v>{text}</v></c>");
                break;
            case DateOnly day:
                string number = (day.DayNumber - DayZero.DayNumber).ToString(CultureInfo.InvariantCulture);
                rows.Write($"<c r=\"{place}\"{Attribute(CellStyle.Day)}><v>{number}</v></c>");
                break;
            default:
                if (style == CellStyle.Plain && CsvWriter.LooksLikeFormula(text)) style = CellStyle.Quoted;
                rows.Write($"<c r=\"{place}\"{Attribute(style)} t=\"inlineStr\"><is><t xml:space=\"preserve\">{SheetText.Escape(text)}</t></is></c>");
                break;
        }
    }

    private static string Attribute(CellStyle style) => style == CellStyle.Plain ? "" : $" s=\"{(int)style}\"";
}
