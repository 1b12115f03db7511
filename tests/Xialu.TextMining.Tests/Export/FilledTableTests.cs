using Xialu.TextMining.Export;
using static Xialu.TextMining.Export.ColumnType;

namespace Xialu.TextMining.Tests.Export;

public sealed class FilledTableTests
{
    private static readonly FilledTable Table = FilledTable.Of(TableText.Table(("name", Text), ("value", Number), ("parts", Texts)),
        [["地区生产总值", 212.40m, null], ["a<b & \"c\"", 6m, new[] { "x", "y" }]]);

    [Fact]
    public void Text_stands_in_columns_in_which_Chinese_characters_are_two_wide()
        => Assert.Equal("""
            name          value  parts
            ------------  -----  -----
            地区生产总值  212.4
            a<b & "c"         6  x|y

            """, Table.ToText(), ignoreLineEndingDifferences: true);

    [Fact]
    public void Printing_a_table_shows_it() => Assert.Equal(Table.ToText(), Table.ToString());

    [Theory]
    [InlineData("二十个汉字正好是四十个位置宽所以不必剪短", "二十个汉字正好是四十个位置宽所以不必剪短")]
    [InlineData("二十一个汉字多出两个位置因此后面的必须剪短", "二十一个汉字多出两个位置因此后面的必须…")]
    [InlineData("a line\nand\tanother", "a line and another")]
    public void Wide_cells_are_cut_and_are_one_line(string cell, string shown)
        => Assert.Equal(shown, FilledTable.Of(TableText.Table(("c", Text)), [[cell]]).ToText().Split('\n')[2]);

    [Fact]
    public void A_surrogate_pair_is_not_cut_in_two()
        => Assert.EndsWith("a…", FilledTable.Of(TableText.Table(("c", Text)), [[new string('a', 38) + "𠮷𠮷"]]).ToText().TrimEnd(), StringComparison.Ordinal);

    [Fact]
    public void A_table_without_rows_has_its_header()
        => Assert.Equal("name  value\n----  -----\n", FilledTable.Of(TableText.Table(("name", Text), ("value", Number)), []).ToText());

    [Fact]
    public void Markdown_is_what_the_Markdown_format_writes()
        => Assert.Equal("| name | value | parts |\n| --- | ---: | --- |\n| 地区生产总值 | 212.4 |  |\n| a\\<b \\& \"c\" | 6 | x\\|y |\n", Table.ToMarkdown());

    [Fact]
    public void Html_is_one_element_with_escaped_text_and_numbers_to_the_right()
        => Assert.Equal("""
            <table>
            <thead>
            <tr><th style="text-align:left">name</th><th style="text-align:right">value</th></tr>
            </thead>
            <tbody>
            <tr><td style="text-align:left">地区生产总值</td><td style="text-align:right">212.4</td></tr>
            <tr><td style="text-align:left">a&lt;b &amp; "c"</td><td style="text-align:right">6</td></tr>
            </tbody>
            </table>

            """, Table.Pick("name", "value").ToHtml(), ignoreLineEndingDifferences: true);

    [Fact]
    public void Columns_are_picked_in_any_order_and_rows_from_the_first()
    {
        FilledTable picked = Table.Pick("value", "name").First(1);
        Assert.Equal(["value", "name"], picked.Table.Columns.Select(c => c.Name), StringComparer.Ordinal);
        Assert.Equal([212.40m, "地区生产总值"], Assert.Single(picked.Rows));
        Assert.Empty(Table.First(0).Rows);
    }

    [Fact]
    public void A_column_that_is_not_there_is_named_with_those_that_are()
    {
        var thrown = Assert.Throws<ArgumentException>(() => Table.Pick("name", "unit"));
        Assert.StartsWith("The table cells has no column 'unit'; expected some of name, value, parts.", thrown.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => Table.First(-1));
    }
}
