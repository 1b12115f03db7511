using Xialu.TextMining.Export;
using Xialu.TextMining.Tests.Export;

namespace Xialu.TextMining.Formats.Tests;

public sealed class DatabaseSinkTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private string File => folder.File("records.db");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_sqlite3_of_the_machine_reads_every_cell_with_its_type()
    {
        Write(Cells.OfEveryType, Cells.Rows);
        Assert.Equal(
            ["1|地区生产总值|5|212.4|2024-01-09|[\"稳增长\",\"保就业\"]|[2,1]", "2|null|null|null|null|null|null", "3|=1+1|-3|-1.0e-09|1949-10-01|[]|[]"],
            Query("SELECT * FROM cells"));
        Assert.Equal(["text|integer|real|text|text|text"],
            Query("SELECT typeof(text), typeof(whole), typeof(number), typeof(day), typeof(texts), typeof(wholes) FROM cells LIMIT 1"));
    }

    [Fact]
    public void Numbers_are_exact_to_fifteen_digits_and_whole_ones_are_integers()
    {
        Write(Cells.Table("cells", ("a", ColumnType.Number)), [[330.00m], [123456789012.345m], [6_000_000_000_000m], [0.1m]]);
        Assert.Equal(["integer|330", "real|123456789012.345", "integer|6000000000000", "real|0.1"], Query("SELECT typeof(a), a FROM cells"));
    }

    [Fact]
    public void Reports_are_keyed_by_name_and_records_refer_to_them()
    {
        WriteReports(SampleReport.Create("a"), SampleReport.Create("b"));
        Assert.Equal(["ok"], Query("PRAGMA integrity_check"));
        Assert.Empty(Query("PRAGMA foreign_key_check"));
        Assert.Equal(["report|1"], Query("SELECT name, pk FROM pragma_table_info('reports') WHERE pk > 0"));
        Assert.Equal(["diagnostics", "footnotes", "indicators", "relations", "sentences", "slogans"],
            Query("SELECT m.name FROM sqlite_master m, pragma_foreign_key_list(m.name) f WHERE f.\"table\" = 'reports' AND f.\"from\" = 'report' ORDER BY m.name"));
    }

    [Fact]
    public void A_row_about_no_single_report_refers_to_none()
    {
        RecordTable<object?[]> reports = Cells.Table("reports", ("report", ColumnType.Text)), shares = Cells.Table("shares", ("report", ColumnType.Text), ("year", ColumnType.WholeNumber));
        using (DatabaseSink sink = DatabaseSink.Open(File, reports, shares))
        {
            sink.Write(reports, ["a"]);
            sink.Write(shares, ["a", 2024]);
            sink.Write(shares, [null, 2024]);
            sink.Complete();
        }
        Assert.Equal(["a|2024", "null|2024"], Query("SELECT report, year FROM shares"));
        Assert.Equal(["reports"], Query("SELECT \"table\" FROM pragma_foreign_key_list('shares')"));
    }

    [Fact]
    public void A_phrase_is_found_through_the_search_index_in_the_sentences_that_hold_it()
    {
        WriteReports(SampleReport.Create("a"), SampleReport.Create("b", body: "另一份报告，它的开头要长得多，长过下面的那一句。\n" + SampleReport.Body));
        const string Found = "SELECT s.report, s.text FROM sentence_search f JOIN sentences s ON s.id = f.rowid WHERE f.text MATCH '生产总'";
        Assert.Equal(["a|地区生产总值约212.40亿元。"], Query(Found));
        Assert.Contains(Query("EXPLAIN QUERY PLAN " + Found), l => l.Contains("f VIRTUAL TABLE INDEX", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_view_answers()
    {
        WriteReports(SampleReport.Create("a"));
        IReadOnlyList<string> views = Query("SELECT name FROM sqlite_master WHERE type = 'view' ORDER BY name");
        Assert.Equal(["explained_slogans", "problems", "results", "slogan_spread", "targets", "targets_and_results", "terms", "to_review"], views);
        Assert.Equal(["两稳一保|1|1|1|2024|2024"], Query("SELECT key, occurrences, reports, places, firstYear, lastYear FROM slogan_spread"));
        Assert.Equal(["a|两稳一保|1|稳增长、稳市场、保就业。"], Query("SELECT report, text, number, definition FROM explained_slogans"));
        Assert.Equal(["两稳一保|1|1|1"], Query("SELECT term, reports, places, occurrences FROM terms"));
        Assert.Equal(["0.1235|a|地区生产总值"], Query("SELECT confidence, report, name FROM to_review"));
        Assert.Equal(["XT204|1|1"], Query("SELECT code, times, reports FROM problems"));
        Assert.Equal(["青云县|2023|gdp|212.4"], Query("SELECT place, period, indicatorId, value FROM results"));
        Assert.Equal(["0|0"], Query("SELECT (SELECT count(*) FROM targets), (SELECT count(*) FROM targets_and_results)"));
    }

    [Fact]
    public void A_target_stands_beside_the_result_of_its_year()
    {
        RecordTable<object?[]> table = new("indicators", [.. ReportTables.Indicators.Columns.Select((c, i) => new Column<object?[]>(c.Name, c.Type, row => row[i]))]);
        Write(table,
        [
            Indicator("x-2023", "target", 6m, "2023", null), Indicator("x-2024", "actual", 5.8m, "2023", null),
            Indicator("x-2024", "target", 6.5m, "2024", null), Indicator("x-2024", "actual", 9m, "2023", "高新区"),
        ]);
        Assert.Equal(["青云县|2023|gdp|6|x-2023|5.8|x-2024"],
            Query("SELECT place, period, indicatorId, targetValue, targetReport, value, report FROM targets_and_results"));
    }

    [Fact]
    public void The_same_rows_give_the_same_bytes()
    {
        WriteReports(SampleReport.Create("a"), SampleReport.Create("b"));
        byte[] first = System.IO.File.ReadAllBytes(File);
        WriteReports(SampleReport.Create("a"), SampleReport.Create("b"));
        Assert.Equal(first, System.IO.File.ReadAllBytes(File));
    }

    [Fact]
    public void Nothing_is_in_place_before_all_is_complete()
    {
        using (DatabaseSink sink = DatabaseSink.Open(File, Cells.OfEveryType)) sink.Write(Cells.OfEveryType, Cells.Rows[0]);
        Assert.Empty(folder.Files);
    }

    [Fact]
    public void A_file_that_cannot_be_written_is_an_IOException_that_names_it()
    {
        var thrown = Assert.ThrowsAny<IOException>(() => DatabaseSink.Open(folder.File("no", "records.db"), Cells.OfEveryType));
        Assert.Contains("records.db", thrown.Message, StringComparison.Ordinal);
    }

    private static object?[] Indicator(string report, string status, decimal value, string period, string? scope)
        => [.. ReportTables.Indicators.Columns.Select(c => (object?)(c.Name switch
        {
            "report" => report,
            "place" => "青云县",
            "indicatorId" => "gdp",
            "measure" => "growth",
            "unit" => "%",
            "status" => status,
            "value" => value,
            "period" => period,
            "scope" => scope,
            _ => null,
        }))];

    private IReadOnlyList<string> Query(string sql) => SqliteShell.Query(File, sql);

    private void Write(RecordTable table, IEnumerable<IReadOnlyList<object?>> rows) => Cells.Write(DatabaseSink.Open(File, table), table, rows);

    private void WriteReports(params MinedReport[] reports)
    {
        using var exporter = new ReportExporter(folder.Path, [], DatabaseSink.Open(File, DatabaseSink.ReportTables));
        foreach (MinedReport report in reports) exporter.Add(report);
        exporter.Complete();
    }
}
