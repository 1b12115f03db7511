using Xialu.TextMining.Export;

namespace Xialu.TextMining.Tests.Export;

/// <summary>The contract's field names: others build on them, so a change here breaks someone.</summary>
public sealed class ReportTablesTests
{
    [Theory]
    [InlineData("reports", "report title place level issuer session deliveredOn reviewYear planYear characters tokens sentences indicators footnotes slogans diagnostics sha256")]
    [InlineData("indicators", "report place level reviewYear planYear section start end quantity name indicatorId value valueMax unit baseValue baseUnit measure direction bound strength basis status period scope sentence confidence")]
    [InlineData("footnotes", "report number term definition components markerStart markerEnd anchor anchorStart anchorEnd definitionStart definitionEnd occurrences")]
    [InlineData("slogans", "report start end text type key arity components footnote section")]
    [InlineData("failures", "path kind location reason")]
    [InlineData("diagnostics", "report code severity start end message")]
    public void Every_field_of_the_contract_is_there_in_its_order(string table, string fields)
    {
        string[] names = [.. ReportTables.All.Single(t => string.Equals(t.Name, table, StringComparison.Ordinal)).Columns.Select(c => c.Name)];
        string[] contract = fields.Split(' ');
        Assert.Equal(contract, names.Where(n => contract.Contains(n, StringComparer.Ordinal)), StringComparer.Ordinal);
    }

    [Fact]
    public void No_column_stands_twice()
        => Assert.All(ReportTables.All, t => Assert.Equal(t.Columns.Count, t.Columns.Select(c => c.Name).Distinct(StringComparer.Ordinal).Count()));

    [Fact]
    public void Cells_hold_what_their_column_s_type_says()
    {
        MinedReport report = SampleReport.Create();
        AssertTypes(ReportTables.Reports, report);
        AssertTypes(ReportTables.Indicators, new(report, report.Indicators[0]));
        AssertTypes(ReportTables.Footnotes, new(report, report.Footnotes[0]));
        AssertTypes(ReportTables.Slogans, new(report, report.Slogans[0]));
        AssertTypes(ReportTables.Diagnostics, new(report, report.Diagnostics[0]));
        AssertTypes(ReportTables.Failures, new("in/a.docx", FailedInput.Fault, "line 1", "It is."));
        AssertTypes(ReportTables.Sentences, new(report, report.Outline.Sentences[0]));
    }

    private static void AssertTypes<T>(RecordTable<T> table, T record)
    {
        Assert.All(table.Columns.Zip(table.Row(record)), cell => Assert.True(cell.Second is null || cell.First.Type switch
        {
            ColumnType.Text => cell.Second is string,
            ColumnType.WholeNumber => cell.Second is int,
            ColumnType.Number => cell.Second is decimal,
            ColumnType.Date => cell.Second is DateOnly,
            ColumnType.Texts => cell.Second is IReadOnlyList<string>,
            ColumnType.WholeNumbers => cell.Second is IReadOnlyList<int>,
            _ => false,
        }, $"{table.Name}.{cell.First.Name} holds a {cell.Second?.GetType()}."));
    }
}
