using System.Text;

namespace Xialu.TextMining.Tests.Reading;

using Xialu.TextMining.Reading;

public sealed class HtmlCharsetTests
{
    [Theory]
    [InlineData("<meta charset=gbk>", "gbk")]
    [InlineData("<meta charset=\"GB2312\"/>", "GB2312")]
    [InlineData("<META CHARSET='Big5'>", "Big5")]
    [InlineData("<meta http-equiv=Content-Type content=\"text/html; charset=gb18030\">", "gb18030")]
    [InlineData("<meta http-equiv=Content-Type content=\"text/html; charset = gb2312\">", "gb2312")]
    [InlineData("<meta charset = \"gbk\">", "gbk")]
    [InlineData("<?xml version='1.0' encoding='utf-8'?>", "utf-8")]
    [InlineData("<meta charset=x>", null)]
    [InlineData("<meta charset>", null)]
    [InlineData("<p>charset", null)]
    [InlineData("", null)]
    public void The_declaration_of_the_head_is_read_as_browsers_read_it(string head, string? charset)
        => Assert.Equal(charset, HtmlCharset.Declared(Encoding.UTF8.GetBytes(head)));

    [Fact]
    public void A_declaration_behind_scripts_is_found_and_one_far_down_the_page_is_not()
    {
        Assert.Equal("gbk", HtmlCharset.Declared(Encoding.UTF8.GetBytes(new string(' ', 4_000) + "<meta charset=gbk>")));
        Assert.Null(HtmlCharset.Declared(Encoding.UTF8.GetBytes(new string(' ', 4_096) + "<meta charset=gbk>")));
    }

    [Fact]
    public void A_declared_charset_that_the_bytes_contradict_is_noticed()
    {
        byte[] page = [.. "<meta charset=big5><p>"u8, .. ChineseEncoding.Gb18030.Strict.GetBytes("各位代表：全县的生产总值，增长了百分之五。𠮷")];
        Document document = DocumentReader.Read("a.html", page, DocumentFormat.Html);
        Assert.Equal("gb18030", document.Encoding);
        Assert.Contains("各位代表：全县的生产总值", document.Text.ToString(), StringComparison.Ordinal);
        Assert.Contains("The file declares the charset 'big5', but its bytes were read as gb18030.", document.Diagnostics.Select(d => d.Message), StringComparer.Ordinal);
    }

    [Fact]
    public void A_charset_that_nobody_knows_is_noticed_and_the_bytes_decide()
    {
        Document document = DocumentReader.Read("a.html", Encoding.UTF8.GetBytes("<meta charset=klingon><p>各位代表"), DocumentFormat.Html);
        Assert.Equal(("utf-8", "各位代表\n"), (document.Encoding, document.Text.ToString()));
        Assert.Equal("XT103", Assert.Single(document.Diagnostics).Code);
    }

    [Fact]
    public void Malformed_bytes_are_shown_where_they_stand_in_the_text()
    {
        byte[] page = [.. "<meta charset=utf-8><title>报告</title><nav>首页</nav><p>各位代表："u8, 0xFF, .. "全县增长。</p>"u8];
        Document document = DocumentReader.Read("a.html", page, DocumentFormat.Html);
        Diagnostic noticed = Assert.Single(document.Diagnostics, d => d.Code is "XT101");
        Assert.Equal("\uFFFD", document.Text[noticed.Span]);
    }

    [Fact]
    public void Malformed_bytes_in_what_nobody_sees_have_no_place()
    {
        byte[] page = [.. "<meta charset=utf-8><script>"u8, 0xFF, .. "</script><p>各位代表：全县增长。</p>"u8];
        Diagnostic noticed = Assert.Single(DocumentReader.Read("a.html", page, DocumentFormat.Html).Diagnostics, d => d.Code is "XT101");
        Assert.Equal(default, noticed.Span);
    }
}
