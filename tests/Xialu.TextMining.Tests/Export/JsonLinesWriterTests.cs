using Xialu.TextMining.Export;

namespace Xialu.TextMining.Tests.Export;

public sealed class JsonLinesWriterTests
{
    [Fact]
    public void A_record_is_one_line_with_every_column_in_order()
        => Assert.Equal(
            "{\"name\":\"地区生产总值\",\"start\":5,\"value\":212.4,\"parts\":[\"稳增长\",\"保就业\"],\"arity\":[2,1]}\n",
            Lines(["地区生产总值", 5, 212.40m, new[] { "稳增长", "保就业" }, new[] { 2, 1 }]));

    [Fact]
    public void Absent_values_are_null_and_empty_lists_are_lists()
        => Assert.Equal("{\"name\":null,\"start\":null,\"value\":null,\"parts\":[],\"arity\":[]}\n",
            Lines([null, null, null, Array.Empty<string>(), Array.Empty<int>()]));

    [Fact]
    public void A_day_is_a_string_of_year_month_and_day()
        => Assert.Equal("{\"day\":\"2024-01-09\"}\n",
            TableText.Of((s, t) => new JsonLinesWriter(s, t), TableText.Table(("day", ColumnType.Date)), [new DateOnly(2024, 1, 9)]));

    [Theory]
    [InlineData("\"\\\n", "\\\"\\\\\\n")]
    [InlineData("‘《<&>+’", "‘《<&>+’")]
    [InlineData("a\u2028b", "a\\u2028b")]
    [InlineData("\ud83d\ude00", "\\uD83D\\uDE00")]
    [InlineData("\u0001", "\\u0001")]
    public void Text_is_escaped_only_where_json_asks_for_it(string text, string written)
        => Assert.Contains($"\"name\":\"{written}\"", Lines([text, 0, 0m, Array.Empty<string>(), Array.Empty<int>()]), StringComparison.Ordinal);

    [Fact]
    public void Half_a_surrogate_pair_becomes_the_replacement_character()
        => Assert.Contains("\"name\":\"x\\uFFFDy\"", Lines(["x\ud800y", 0, 0m, Array.Empty<string>(), Array.Empty<int>()]), StringComparison.Ordinal);

    [Fact]
    public void There_is_no_byte_order_mark_and_no_line_without_rows()
        => Assert.Empty(TableText.BytesOf((s, t) => new JsonLinesWriter(s, t), Table()));

    [Fact]
    public void A_cell_of_another_type_is_refused()
    {
        var thrown = Assert.Throws<ArgumentException>(() => Lines([1.5, 0, 0m, null, null]));
        Assert.Equal("A cell holds a System.Double; expected what ColumnType names. (Parameter 'cell')", thrown.Message);
    }

    private static string Lines(object?[] row) => TableText.Of((s, t) => new JsonLinesWriter(s, t), Table(), row);

    private static RecordTable<object?[]> Table() => TableText.Table(("name", ColumnType.Text), ("start", ColumnType.WholeNumber),
        ("value", ColumnType.Number), ("parts", ColumnType.Texts), ("arity", ColumnType.WholeNumbers));
}
