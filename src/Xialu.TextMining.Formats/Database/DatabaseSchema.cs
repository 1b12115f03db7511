using Xialu.TextMining.Export;

namespace Xialu.TextMining.Formats;

/// <summary>The SQL that makes a database of some tables.</summary>
internal static class DatabaseSchema
{
    private const string Reports = "reports";
    private const string Report = "report";
    private const string Needs = "-- needs: ";

    /// <summary>The statement that makes a table. Reports are keyed by name, rows of other tables are numbered in their order; a row about no single report refers to none.</summary>
    public static string Table(RecordTable table, IReadOnlyList<RecordTable> tables)
    {
        bool isReports = table.Name == Reports;
        bool hasReports = tables.Any(t => t.Name == Reports);
        IEnumerable<string> columns = table.Columns.Select(c => $"{Quote(c.Name)} {TypeOf(c.Type)}" + (c.Name != Report || !hasReports ? ""
            : isReports ? " NOT NULL PRIMARY KEY" : $" REFERENCES {Reports} ({Report})"));
        if (!isReports) columns = columns.Prepend("id INTEGER PRIMARY KEY");
        return $"CREATE TABLE {Quote(table.Name)} (\n  {string.Join(",\n  ", columns)}\n)";
    }

    /// <summary>The statement that adds a row; its parameters are numbered as the columns are.</summary>
    public static string Insert(RecordTable table)
        => $"INSERT INTO {Quote(table.Name)} ({string.Join(", ", table.Columns.Select(c => Quote(c.Name)))}) VALUES ({string.Join(", ", table.Columns.Select((_, i) => Parameter(i)))})";

    /// <summary>The name of the parameter of a column.</summary>
    public static string Parameter(int column) => "@" + PlainCell.Of(column);

    /// <summary>The statements that make indexes, in the tables that have their columns.</summary>
    public static IEnumerable<string> Indexes(IReadOnlyList<RecordTable> tables)
        => from line in EmbeddedFile.Text("database-indexes.tsv").Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1)
           where !line.StartsWith('#')
           let columns = line.Split(' ')
           from table in tables
           where columns.All(c => table.Columns.Any(t => t.Name == c))
           select $"CREATE INDEX {Quote($"{table.Name} by {line}")} ON {Quote(table.Name)} ({string.Join(", ", columns.Select(Quote))})";

    /// <summary>The statements that make views and the search index, as far as their tables are there.</summary>
    public static IEnumerable<string> Objects(IReadOnlyList<RecordTable> tables)
        => from statement in EmbeddedFile.Text("database-objects.sql").Split(Needs).Skip(1)
           let lineEnd = statement.IndexOf('\n', StringComparison.Ordinal)
           where statement[..lineEnd].Split(' ').All(needed => tables.Any(t => t.Name == needed))
           select statement[lineEnd..].Trim();

    private static string TypeOf(ColumnType type) => type switch
    {
        ColumnType.WholeNumber => "INTEGER",
        ColumnType.Number => "NUMERIC",
        _ => "TEXT",
    };

    private static string Quote(string name) => "\"" + name.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
}
