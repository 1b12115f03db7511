using Xialu.TextMining.Export;

namespace Xialu.TextMining.Tests.Export;

public sealed class CsvWriterTests
{
    [Fact]
    public void The_file_begins_with_a_byte_order_mark_and_a_header()
    {
        byte[] bytes = TableText.BytesOf((s, t) => new CsvWriter(s, t), TableText.Table(("name", ColumnType.Text), ("value", ColumnType.Number)));
        Assert.Equal([0xEF, 0xBB, 0xBF, .. "name,value\r\n"u8], bytes);
    }

    [Theory]
    [InlineData("地区生产总值", "地区生产总值")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("他说\"好\"", "\"他说\"\"好\"\"\"")]
    [InlineData("两\n行", "\"两\n行\"")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void Cells_are_quoted_only_where_they_must_be(string? cell, string written) => Assert.Equal(written, Cell(cell));

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+5%", "'+5%")]
    [InlineData("-6.2%", "'-6.2%")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\tx", "'\tx")]
    [InlineData("\rx", "\"'\rx\"")]
    [InlineData("＝1", "'＝1")]
    [InlineData("=HYPERLINK(\"a\",\"b\")", "\"'=HYPERLINK(\"\"a\"\",\"\"b\"\")\"")]
    [InlineData("——2024年", "——2024年")]
    public void A_text_that_a_spreadsheet_would_run_is_made_harmless(string cell, string written) => Assert.Equal(written, Cell(cell));

    [Fact]
    public void Numbers_stay_numbers_even_below_zero()
        => Assert.Equal("-3,-0.5", Row(TableText.Table(("a", ColumnType.WholeNumber), ("b", ColumnType.Number)), -3, -0.50m));

    [Fact]
    public void A_day_is_year_month_and_day()
        => Assert.Equal("0987-12-01", Row(TableText.Table(("a", ColumnType.Date)), new DateOnly(987, 12, 1)));

    [Fact]
    public void Lists_are_joined_with_a_bar()
        => Assert.Equal("稳增长|保就业,2|1", Row(TableText.Table(("a", ColumnType.Texts), ("b", ColumnType.WholeNumbers)), new[] { "稳增长", "保就业" }, new[] { 2, 1 }));

    [Fact]
    public void A_list_that_begins_like_a_formula_is_made_harmless()
        => Assert.Equal("'=a|b", Row(TableText.Table(("a", ColumnType.Texts)), [new[] { "=a", "b" }]));

    private static string Cell(string? cell) => Row(TableText.Table(("name", ColumnType.Text)), cell);

    private static string Row(RecordTable<object?[]> table, params object?[] row)
    {
        string text = TableText.Of((s, t) => new CsvWriter(s, t), table, row);
        string header = "\ufeff" + string.Join(',', table.Columns.Select(c => c.Name)) + "\r\n";
        Assert.StartsWith(header, text, StringComparison.Ordinal);
        Assert.EndsWith("\r\n", text, StringComparison.Ordinal);
        return text[header.Length..^2];
    }
}
