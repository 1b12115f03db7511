using System.Collections;
using System.Globalization;
using DuckDB.NET.Data;

namespace Xialu.TextMining.Formats.Tests;

/// <summary>Asks DuckDB, an implementation of Parquet that is not ours.</summary>
internal static class DuckDb
{
    /// <summary>The rows that a query gives, cells joined with a bar.</summary>
    public static IReadOnlyList<string> Query(string sql) => [.. Rows(sql).Select(row => string.Join('|', row.Select(Text)))];

    /// <summary>The cells that a query gives.</summary>
    public static IReadOnlyList<object[]> Rows(string sql)
    {
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        using DuckDBCommand command = connection.CreateCommand();
        command.CommandText = sql;
        using DuckDBDataReader reader = command.ExecuteReader();
        var rows = new List<object[]>();
        while (reader.Read()) rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue)]);
        return rows;
    }

    private static string Text(object cell) => cell switch
    {
        DBNull => "null",
        string text => text,
        DateOnly day => day.ToString("O", CultureInfo.InvariantCulture),
        IEnumerable list => "[" + string.Join(',', list.Cast<object>().Select(Text)) + "]",
        IFormattable value => value.ToString(null, CultureInfo.InvariantCulture),
        _ => cell.ToString()!,
    };
}
