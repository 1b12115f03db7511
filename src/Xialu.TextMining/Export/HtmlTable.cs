using System.Text;

namespace Xialu.TextMining.Export;

/// <summary>A table as an HTML element.</summary>
internal static class HtmlTable
{
    public static string Render(FilledTable table)
    {
        bool[] numbers = [.. table.Table.Columns.Select(c => c.Type is ColumnType.Number or ColumnType.WholeNumber)];
        var html = new StringBuilder("<table>\n<thead>\n");
        Row("th", table.Table.Columns.Select(c => c.Name));
        html.Append("</thead>\n<tbody>\n");
        foreach (IReadOnlyList<object?> row in table.Rows) Row("td", row.Select(PlainCell.Of));
        return html.Append("</tbody>\n</table>\n").ToString();

        void Row(string element, IEnumerable<string> cells)
            => html.Append("<tr>").AppendJoin("", cells.Select((cell, i) => $"<{element} style=\"text-align:{(numbers[i] ? "right" : "left")}\">{Escape(cell)}</{element}>")).Append("</tr>\n");
    }

    private static string Escape(string text)
        => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);
}
