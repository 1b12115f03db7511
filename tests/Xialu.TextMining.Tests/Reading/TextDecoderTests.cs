using System.Text;

namespace Xialu.TextMining.Tests.Reading;

// Inside the namespace, because the Open XML SDK has a namespace DocumentFormat.
using Xialu.TextMining.Reading;

public sealed class TextDecoderTests
{
    private const string Report = "政府工作报告\n各位代表：过去一年，全县地区生产总值增长5.8%，城乡居民收入稳步提高，各项工作取得新的成绩。\n";
    private const string Traditional = "政府工作報告\n各位代表：過去一年，全縣地區生產總值增長5.8%，城鄉居民收入穩步提高，各項工作取得新的成績。\n";

    private static Document Read(byte[] bytes, ReadingOptions? options = null) => DocumentReader.Read("a.txt", bytes, DocumentFormat.Text, options);

    private static byte[] Encode(string encoding, string text) => (CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.GetEncoding(encoding)).GetBytes(text);

    [Theory]
    [InlineData("utf-8", "utf-8", Report)]
    [InlineData("gb18030", "gb18030", Report)]
    [InlineData("big5", "big5", Traditional)]
    public void The_encoding_is_found_from_the_bytes(string encoding, string name, string text)
    {
        Document document = Read(Encode(encoding, text));
        Assert.Equal(text, document.Text.ToString());
        Assert.Equal(name, document.Encoding);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public void A_byte_order_mark_is_believed_and_dropped(string encoding)
    {
        Encoding with = Encoding.GetEncoding(encoding);
        Document document = Read([.. with.GetPreamble(), .. with.GetBytes(Report)]);
        Assert.Equal(Report, document.Text.ToString());
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void Utf16_without_a_mark_is_known_by_its_characters(string encoding)
        => Assert.Equal(Report, Read(Encode(encoding, Report)).Text.ToString());

    [Theory]
    [InlineData("甲\r\n乙", "甲\n乙")]
    [InlineData("甲\r乙", "甲\n乙")]
    [InlineData("甲\n\r\n乙\r", "甲\n\n乙\n")]
    public void Every_line_end_is_read_as_a_line_feed(string text, string expected)
        => Assert.Equal(expected, Read(Encode("utf-8", text)).Text.ToString());

    [Fact]
    public void Other_characters_that_break_lines_stay_as_they_are()
        => Assert.Equal("甲\u2028乙\u0085丙\f丁", Read(Encode("utf-8", "甲\u2028乙\u0085丙\f丁")).Text.ToString());

    [Fact]
    public void Malformed_bytes_become_replacement_characters_and_are_counted()
    {
        byte[] bytes = Encode("utf-8", Report + Report);
        bytes[30] = 0xFF;
        bytes[^5] = 0xFF;
        Document document = Read(bytes);
        Diagnostic noticed = Assert.Single(document.Diagnostics);
        Assert.Equal("XT101", noticed.Code);
        Assert.Equal("utf-8", document.Encoding);
        Assert.Equal("\uFFFD", document.Text[noticed.Span]);
        Assert.Matches("malformed byte sequences were read as U\\+FFFD, the first at line 2; the file was taken for utf-8", noticed.Message);
    }

    [Fact]
    public void Malformed_GB18030_is_still_read_as_GB18030()
    {
        byte[] bytes = [.. Encode("gb18030", Report), 0xFF, (byte)'\n', .. Encode("gb18030", Report)];
        Document document = Read(bytes);
        Assert.Equal("gb18030", document.Encoding);
        Assert.Equal(Report + "\uFFFD\n" + Report, document.Text.ToString());
    }

    [Fact]
    public void The_encoding_asked_for_is_used_without_guessing()
        => Assert.Equal("gb18030", Read(Encode("utf-8", Report), new ReadingOptions { Encoding = "GBK" }).Encoding);

    [Fact]
    public void An_unknown_encoding_asked_for_is_named()
    {
        ReadingException e = Assert.Throws<ReadingException>(() => Read(Encode("utf-8", Report), new ReadingOptions { Encoding = "klingon" }));
        Assert.Equal("a.txt: the encoding 'klingon' asked for is unknown; expected a name such as utf-8, gb18030 or big5.", e.Message);
    }

    [Fact]
    public void Characters_of_the_private_use_area_are_noticed()
    {
        Diagnostic noticed = Assert.Single(Read(Encode("utf-8", "甲\n乙\uE000丙\uE001")).Diagnostics);
        Assert.Equal("XT104: 2 characters are of the private use area and cannot be read by others, the first at line 2.", $"{noticed.Code}: {noticed.Message}");
        Assert.Equal(new TextSpan(3, 1), noticed.Span);
    }
}
