namespace Xialu.TextMining.Formats.Tests;

public sealed class SheetTextTests
{
    [Theory]
    [InlineData("地区生产总值 & <b>\"x\"</b>", "地区生产总值 &amp; &lt;b&gt;&quot;x&quot;&lt;/b&gt;")]
    [InlineData("a\tb\nc", "a\tb\nc")]
    [InlineData("a\rb\u0001c\u0000", "a_x000D_b_x0001_c_x0000_")]
    [InlineData("_x0041_ _x004_ _X0041_", "_x005F_x0041_ _x004_ _X0041_")]
    [InlineData("\ud83d\ude00", "\ud83d\ude00")]
    [InlineData("\uffff", "_xFFFF_")]
    public void Text_is_written_so_that_Excel_reads_it_back(string text, string xml) => Assert.Equal(xml, SheetText.Escape(text));

    [Fact]
    public void Half_a_surrogate_pair_becomes_the_replacement_character() => Assert.Equal("x\uFFFDy\uFFFD", SheetText.Escape("x\ud800y\udc00"));

    [Fact]
    public void What_is_longer_than_Excel_opens_ends_with_an_ellipsis()
    {
        string longest = new('字', SheetText.LongestCell);
        Assert.Equal(longest, SheetText.Escape(longest));
        string cut = SheetText.Escape(longest + "多");
        Assert.Equal(SheetText.LongestCell, cut.Length);
        Assert.EndsWith("字…", cut, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 1, "A1")]
    [InlineData(25, 10, "Z10")]
    [InlineData(26, 2, "AA2")]
    [InlineData(51, 2, "AZ2")]
    [InlineData(52, 2, "BA2")]
    [InlineData(701, 3, "ZZ3")]
    [InlineData(702, 1048576, "AAA1048576")]
    public void Cells_are_named_as_Excel_names_them(int column, int row, string name) => Assert.Equal(name, SheetText.Cell(column, row));

    [Fact]
    public void A_Chinese_character_is_as_wide_as_two_digits() => Assert.Equal(8, SheetText.Width("3.5亿元 "));
}
