using System.Text;

namespace Xialu.TextMining.Export;

/// <summary>A table as lines of text.</summary>
internal static class TextTable
{
    // Sentences would push everything else off the screen.
    private const int WidestCell = 40;
    private const string Between = "  ";

    public static string Render(FilledTable table)
    {
        IReadOnlyList<Column> columns = table.Table.Columns;
        string[] header = [.. columns.Select(c => c.Name)];
        string[][] rows = [.. table.Rows.Select(row => row.Select(cell => Cut(OneLine(PlainCell.Of(cell)))).ToArray())];
        int[] widths = [.. header.Select((name, i) => Math.Max(Width(name), rows.Select(r => Width(r[i])).DefaultIfEmpty().Max()))];
        var text = new StringBuilder();
        Line(header);
        Line([.. widths.Select(w => new string('-', w))]);
        foreach (string[] row in rows) Line(row);
        return text.ToString();

        void Line(string[] cells)
            => text.Append(string.Join(Between, cells.Select((cell, i) => Pad(cell, widths[i], columns[i].Type is ColumnType.Number or ColumnType.WholeNumber))).TrimEnd()).Append('\n');
    }

    private static string OneLine(string text) => text.ReplaceLineEndings(" ").Replace('\t', ' ');

    private static string Cut(string text)
    {
        if (Width(text) <= WidestCell) return text;
        int width = 0, end = 0;
        while (width + WidthOf(text[end]) < WidestCell) width += WidthOf(text[end++]);
        if (char.IsHighSurrogate(text[end - 1])) end--;
        return text[..end] + '…';
    }

    private static string Pad(string cell, int width, bool toTheRight)
    {
        string space = new(' ', width - Width(cell));
        return toTheRight ? space + cell : cell + space;
    }

    private static int Width(string text) => text.Sum(WidthOf);

    // The blocks that Unicode's East Asian Width calls wide or full-width; half a surrogate pair is half as wide as the pair.
    private static int WidthOf(char c)
        => c is (>= '\u1100' and <= '\u115F') or (>= '\u2E80' and <= '\uA4CF') or (>= '\uAC00' and <= '\uD7A3') or (>= '\uF900' and <= '\uFAFF')
            or (>= '\uFE30' and <= '\uFE6F') or (>= '\uFF01' and <= '\uFF60') or (>= '\uFFE0' and <= '\uFFE6') ? 2 : 1;
}
