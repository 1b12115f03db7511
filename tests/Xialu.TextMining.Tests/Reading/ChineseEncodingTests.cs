using System.Text;
using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Tests.Reading;

public sealed class ChineseEncodingTests
{
    [Theory]
    [InlineData("utf-8", "utf-8")]
    [InlineData(" UTF8 ", "utf-8")]
    [InlineData("gb2312", "gb18030")]
    [InlineData("GBK", "gb18030")]
    [InlineData("x-gbk", "gb18030")]
    [InlineData("Big5-HKSCS", "big5")]
    [InlineData("utf-16", "utf-16")]
    [InlineData("UTF-16BE", "utf-16be")]
    public void A_name_as_pages_write_it_leads_to_its_encoding(string name, string expected) => Assert.Equal(expected, ChineseEncoding.Find(name)?.Name);

    [Theory]
    [InlineData("")]
    [InlineData("latin1")]
    [InlineData("utf-7")]
    public void Other_names_lead_to_none(string name) => Assert.Null(ChineseEncoding.Find(name));

    [Theory]
    [InlineData("utf-8")]
    [InlineData("gbk")]
    [InlineData("utf-16be")]
    public void What_an_encoding_wrote_is_valid_in_it_and_read_back(string name)
    {
        ChineseEncoding encoding = ChineseEncoding.Find(name)!;
        byte[] bytes = encoding.Strict.GetBytes("全县修路三百公里，增长5.2%。");
        Assert.True(encoding.IsValid(bytes));
        Assert.Equal("全县修路三百公里，增长5.2%。", encoding.Strict.GetString(bytes));
    }

    [Fact]
    public void Malformed_bytes_are_told_and_read_as_replacement_characters()
    {
        ChineseEncoding utf8 = ChineseEncoding.Find("utf-8")!;
        byte[] bytes = [.. "修"u8, 0xFF, .. "路"u8];
        Assert.False(utf8.IsValid(bytes));
        Assert.Throws<DecoderFallbackException>(() => utf8.Strict.GetString(bytes));
        Assert.Equal("修\uFFFD路", utf8.Lenient.GetString(bytes));
    }

    [Fact]
    public void Characters_beyond_gbk_are_written_in_gb18030()
    {
        const string Text = "𠮷\u4DB6㐀";
        Assert.Equal(Text, ChineseEncoding.Gb18030.Strict.GetString(ChineseEncoding.Gb18030.Strict.GetBytes(Text)));
    }
}
