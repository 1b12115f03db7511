using Xialu.TextMining.Export;

namespace Xialu.TextMining.Tests.Export;

public sealed class MarkdownTableWriterTests
{
    [Fact]
    public void A_table_has_a_header_a_rule_and_a_line_a_row()
        => Assert.Equal(
            "| name | value |\n| --- | ---: |\n| 地区生产总值 | 212.4 |\n|  |  |\n",
            TableText.Of((s, t) => new MarkdownTableWriter(s, t), TableText.Table(("name", ColumnType.Text), ("value", ColumnType.Number)),
                ["地区生产总值", 212.40m], [null, null]));

    [Theory]
    [InlineData("a|b", "a\\|b")]
    [InlineData("**粗**", "\\*\\*粗\\*\\*")]
    [InlineData("<script>", "\\<script\\>")]
    [InlineData("两\n行", "两 行")]
    public void Text_that_Markdown_would_read_is_escaped(string cell, string written) => Assert.Equal(written, MarkdownText.Cell(cell));
}
