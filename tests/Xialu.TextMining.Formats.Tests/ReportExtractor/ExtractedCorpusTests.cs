using System.Collections;
using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using MiniExcelLibs;
using Xialu.TextMining.Export;
using Xialu.TextMining.Tests;
using Xialu.TextMining.Tests.Export;
using Xialu.TextMining.Tests.ReportExtractor;

namespace Xialu.TextMining.Formats.Tests;

/// <summary>The corpus in every format holds the same records, cell by cell.</summary>
public sealed class ExtractedCorpusTests(ExtractedCorpusTests.ExtractedCorpus corpus) : IClassFixture<ExtractedCorpusTests.ExtractedCorpus>
{
    public static TheoryData<string> Tables => [.. ReportTables.All.Select(t => t.Name)];

    [Theory]
    [MemberData(nameof(Tables))]
    public void Every_format_holds_the_records_of_the_json_lines(string table)
        => AssertSame(corpus.File(table + ".jsonl"), corpus.File(table + ".parquet"), corpus.File("records.xlsx"), corpus.File("records.db"));

    [Fact]
    public void A_comparison_is_the_same_in_every_format_too()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(0, AppRun.Of(Repository.Root, "compare", "corpus", "-o", folder.Path, "--format", "jsonl,xlsx,parquet,sqlite").Code);
        string[] tables = [.. folder.Files.Where(f => f.EndsWith(".jsonl", StringComparison.Ordinal))];
        Assert.Contains("panel.jsonl", tables, StringComparer.Ordinal);
        Assert.All(tables, f => AssertSame(folder.File(f), folder.File(Path.ChangeExtension(f, ".parquet")), folder.File("comparison.xlsx"), folder.File("comparison.db")));
    }

    [Theory]
    [InlineData("SELECT * FROM indicators WHERE report = 'a' AND start > 5", "indicators by report start")]
    [InlineData("SELECT * FROM indicators WHERE indicatorId = 'gdp' AND period = '2023'", "indicators by indicatorId period")]
    [InlineData("SELECT * FROM slogans WHERE \"key\" = '两稳一保'", "slogans by key")]
    [InlineData("SELECT * FROM footnotes WHERE term = '两稳一保'", "footnotes by term")]
    [InlineData("SELECT * FROM footnotes WHERE report = 'a' AND number = '1'", "footnotes by report number")]
    public void Common_questions_have_an_index(string question, string index)
        => Assert.Contains(SqliteShell.Query(corpus.File("records.db"), "EXPLAIN QUERY PLAN " + question), l => l.Contains(index, StringComparison.Ordinal));

    [Fact]
    public void The_questions_that_the_read_me_shows_have_answers()
    {
        string[] questions = [.. File.ReadLines(Repository.PathOf("README.md")).Where(l => l.StartsWith("sqlite3 out/records.db \"", StringComparison.Ordinal)).Select(l => l.Split('"')[1])];
        Assert.Equal(2, questions.Length);
        Assert.All(questions, q => Assert.NotEmpty(SqliteShell.Query(corpus.File("records.db"), q)));
    }

    [Fact]
    public void Every_sentence_is_in_the_search_index()
    {
        int sentences = int.Parse(DuckDb.Query($"SELECT sum(sentences) FROM '{corpus.File("reports.parquet")}'").Single(), CultureInfo.InvariantCulture);
        Assert.Equal([$"{sentences}|{sentences}"], SqliteShell.Query(corpus.File("records.db"),
            "SELECT (SELECT count(*) FROM sentences), (SELECT count(*) FROM sentence_search)"));
    }

    [Fact]
    public void Running_twice_writes_the_same_bytes()
    {
        using var again = new ExtractedCorpus();
        Assert.All(corpus.Files, f => Assert.Equal(File.ReadAllBytes(corpus.File(f)), File.ReadAllBytes(again.File(f))));
    }

    private static void AssertSame(string jsonLines, string parquet, string workbook, string database)
    {
        string table = Path.GetFileNameWithoutExtension(jsonLines);
        string[] expected = [.. File.ReadLines(jsonLines).Select(line => Line(Parsed(line).EnumerateObject().Select(p => (object?)p.Value)))];
        Assert.Equal(expected, DuckDb.Rows($"SELECT * FROM '{parquet}'").Select(Line), StringComparer.Ordinal);
        Assert.Equal(expected, DatabaseRows(database, table), StringComparer.Ordinal);
        Assert.Equal(expected, MiniExcel.Query(workbook, useHeaderRow: true, sheetName: table).Cast<IDictionary<string, object?>>().Select(row => Line(row.Values)), StringComparer.Ordinal);
    }

    private static List<string> DatabaseRows(string database, string table)
    {
        using var connection = new SqliteConnection($"Data Source={database};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = $"SELECT * FROM \"{table}\" ORDER BY rowid";
        using SqliteDataReader reader = command.ExecuteReader();
        int first = reader.GetName(0) == "id" ? 1 : 0;
        var rows = new List<string>();
        while (reader.Read()) rows.Add(Line(Enumerable.Range(first, reader.FieldCount - first).Select(reader.GetValue).Select(List)));
        return rows;
    }

    // Lists are JSON arrays there.
    private static object? List(object? cell) => cell is string text && text.StartsWith('[') && text.EndsWith(']') ? Parsed(text) : cell;

    private static JsonElement Parsed(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }

    private static string Line(IEnumerable<object?> cells) => string.Join('¦', cells.Select(Text));

    // Formats differ in how they say nothing (null, an empty cell), so that is not told apart here.
    private static string Text(object? cell) => cell switch
    {
        null or DBNull or JsonElement { ValueKind: JsonValueKind.Null } => "",
        JsonElement { ValueKind: JsonValueKind.Array } array => Text(array.EnumerateArray()),
        JsonElement { ValueKind: JsonValueKind.Number } number => PlainCell.Of(number.GetDecimal()),
        string or JsonElement => cell.ToString()!,
        DateTime day => PlainCell.Of(DateOnly.FromDateTime(day)),
        DateOnly day => PlainCell.Of(day),
        IEnumerable list => string.Join('|', list.Cast<object>().Select(Text)),
        _ => PlainCell.Of(Convert.ToDecimal(cell, CultureInfo.InvariantCulture)),
    };

    /// <summary>The corpus, extracted once.</summary>
    public sealed class ExtractedCorpus : IDisposable
    {
        private readonly TemporaryFolder folder = new();

        public ExtractedCorpus()
            => Assert.Equal(0, AppRun.Of(Repository.Root, "extract", "corpus", "-o", folder.Path, "--format", "jsonl,xlsx,parquet,sqlite").Code);

        public IReadOnlyList<string> Files => folder.Files;

        public string File(string name) => folder.File(name);

        public void Dispose() => folder.Dispose();
    }
}
