using Xialu.TextMining.Export.Notebooks;

namespace Xialu.TextMining.Export;

/// <summary>A table with its rows, which are made while they are read. Printing it shows it: see <see cref="ToText"/>.</summary>
/// <param name="Table">Its name and columns.</param>
/// <param name="Rows">One cell a column in each.</param>
[TypeFormatterSource(typeof(NotebookFormatterSource))]
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

    /// <summary>The same rows with some of the columns.</summary>
    /// <param name="columns">The names of the columns, in the order they are wanted.</param>
    /// <returns>The narrower table.</returns>
    /// <exception cref="ArgumentException">The table has no column of a name; the message tells those it has.</exception>
    public FilledTable Pick(params IReadOnlyList<string> columns)
    {
        ArgumentNullException.ThrowIfNull(columns);
        int[] places = [.. columns.Select(PlaceOf)];
        return Of(new RecordTable<IReadOnlyList<object?>>(Table.Name,
            [.. places.Select(p => new Column<IReadOnlyList<object?>>(Table.Columns[p].Name, Table.Columns[p].Type, row => row[p]))]), Rows);
    }

    /// <summary>The first rows.</summary>
    /// <param name="count">How many at most; 0 or more.</param>
    /// <returns>The shorter table.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public FilledTable First(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return this with { Rows = Rows.Take(count) };
    }

    /// <summary>The table in lines of text for a screen of equally wide characters, on which a Chinese character is two wide.</summary>
    /// <returns>A header, a rule and a line a row, each ended by LF; cells wider than 40 are cut and end in <c>…</c>.</returns>
    public string ToText() => TextTable.Render(this);

    /// <summary>The table as a Markdown pipe table.</summary>
    /// <returns>A header, a rule and a line a row, each ended by LF; no cell is cut.</returns>
    public string ToMarkdown()
    {
        using var stream = new MemoryStream();
        using (var writer = new MarkdownTableWriter(stream, Table))
        {
            foreach (IReadOnlyList<object?> row in Rows) writer.WriteRow(row);
        }
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>The table as an HTML <c>table</c> element that needs no style sheet.</summary>
    /// <returns>The element; text is escaped, no cell is cut.</returns>
    public string ToHtml() => HtmlTable.Render(this);

    /// <inheritdoc cref="ToText"/>
    public override string ToString() => ToText();

    private int PlaceOf(string column)
    {
        for (int i = 0; i < Table.Columns.Count; i++)
            if (string.Equals(Table.Columns[i].Name, column, StringComparison.Ordinal)) return i;
        throw new ArgumentException($"The table {Table.Name} has no column '{column}'; expected some of {string.Join(", ", Table.Columns.Select(c => c.Name))}.", nameof(column));
    }
}
