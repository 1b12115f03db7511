using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Xialu.TextMining.Export;

namespace Xialu.TextMining.Formats;

/// <summary>
/// Writes tables into one SQLite database: a table each with keys and indexes, views for common questions
/// (<c>targets_and_results</c>, <c>slogan_spread</c>, <c>to_review</c>, …) and, where there are sentences, <c>sentence_search</c>, an
/// FTS5 trigram index in which any phrase of three characters or more is found at once. Numbers are exact to 15 digits, days are
/// year-month-day, lists are JSON arrays. The file is the same, byte for byte, for the same rows.
/// </summary>
public sealed class DatabaseSink : IRecordSink
{
    // Nobody reads the file before it is whole, so neither journal nor flush to disk is needed.
    private const string Fast = "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE; PRAGMA foreign_keys = OFF";

    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly string path;
    private readonly string partial;
    private readonly SqliteConnection connection;
    private readonly Dictionary<string, SqliteCommand> inserts = new(StringComparer.Ordinal);

    private DatabaseSink(string path, IReadOnlyList<RecordTable> tables)
    {
        this.path = path;
        partial = path + ".partial";
        Tables = tables;
        File.Delete(partial);
        connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = partial, Pooling = false }.ToString());
    }

    /// <inheritdoc/>
    public IReadOnlyList<RecordTable> Tables { get; }

    /// <summary>The tables of a database of reports: the records and the sentences.</summary>
    public static IReadOnlyList<RecordTable> ReportTables { get; } = [.. Export.ReportTables.All, Export.ReportTables.Sentences];

    /// <summary>Opens a database.</summary>
    /// <param name="path">Path of the file, in an existing folder: <c>out/records.db</c>.</param>
    /// <param name="tables">The tables.</param>
    /// <returns>The sink.</returns>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static DatabaseSink Open(string path, params IReadOnlyList<RecordTable> tables)
    {
        var sink = new DatabaseSink(path, tables);
        try
        {
            sink.Guarded(sink.Begin);
            return sink;
        }
        catch
        {
            sink.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public void Write(RecordTable table, IReadOnlyList<object?> row)
    {
        ArgumentNullException.ThrowIfNull(table);
        SqliteCommand insert = inserts[table.Name];
        for (int i = 0; i < row.Count; i++) insert.Parameters[i].Value = Stored(row[i]);
        Guarded(() => insert.ExecuteNonQuery());
    }

    /// <inheritdoc/>
    public void Complete()
    {
        Guarded(End);
        Close();
        File.Move(partial, path, overwrite: true);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Close();
        File.Delete(partial);
    }

    private void Begin()
    {
        connection.Open();
        Run(Fast);
        Run("BEGIN");
        foreach (RecordTable table in Tables)
        {
            Run(DatabaseSchema.Table(table, Tables));
            SqliteCommand insert = connection.CreateCommand();
            inserts.Add(table.Name, insert);
            insert.CommandText = DatabaseSchema.Insert(table);
            for (int i = 0; i < table.Columns.Count; i++) insert.Parameters.Add(new SqliteParameter { ParameterName = DatabaseSchema.Parameter(i) });
        }
    }

    private void End()
    {
        foreach (string statement in DatabaseSchema.Indexes(Tables)) Run(statement);
        foreach (string statement in DatabaseSchema.Objects(Tables)) Run(statement);
        Run("COMMIT");
        Run("ANALYZE");
        Run("VACUUM");
    }

    private void Run(string sql)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private void Close()
    {
        foreach (SqliteCommand insert in inserts.Values) insert.Dispose();
        inserts.Clear();
        connection.Dispose();
    }

    // The caller knows files, not databases.
    private void Guarded(Action action)
    {
        try
        {
            action();
        }
        catch (SqliteException e)
        {
            throw new IOException($"{path}: The database cannot be written: {e.Message}", e);
        }
    }

    // A number goes in as text, and the column's numeric affinity makes an integer of it, or a double where that is exact to 15 digits.
    private static object Stored(object? cell) => cell switch
    {
        null => DBNull.Value,
        int number => number,
        IReadOnlyList<string> or IReadOnlyList<int> => JsonSerializer.Serialize(cell, cell.GetType(), Json),
        _ => PlainCell.Of(cell),
    };
}
