using System.Text;

namespace Xialu.TextMining.Tests.Reading;

using Xialu.TextMining.Reading;

public sealed class HtmlReaderTests
{
    private static Document Read(string page) => DocumentReader.Read("a.html", Encoding.UTF8.GetBytes(page), DocumentFormat.Html);

    private static string Text(string page) => Read(page).Text.ToString().TrimEnd('\n').Replace('\n', '/').Replace('\t', '|');

    private static string Blocks(string page)
    {
        Document document = Read(page);
        return string.Join(" / ", document.Blocks.Select(b => $"{b.Kind}{b.Level} {document.Text[b.Span]}"));
    }

    [Theory]
    [InlineData("<p>甲</p><p>乙<br>丙</p>丁<div>戊</div>己", "甲/乙/丙/丁/戊/己")]
    [InlineData("<p>  全县\t GDP  增长 </p>", "全县 GDP 增长")]
    [InlineData("<p>全县经济\n  稳步增长，\n“两稳”\n工作 A\nB</p>", "全县经济稳步增长，“两稳”工作 A B")]
    [InlineData("<p>市长　张三</p>", "市长　张三")]
    [InlineData("<p>&nbsp;&nbsp;增长&nbsp;5&#37;&lt;</p><p>&nbsp;</p>", "增长\u00A05%<")]
    [InlineData("<p>甲<script>x</script><style>y</style><!--ucapcontent--><span hidden>z</span><span style='display : none'>w</span>乙</p>", "甲乙")]
    [InlineData("<p>零\u200B宽\uFEFF字\u00AD符</p>", "零宽字符")]
    [InlineData("<p><b>一、</b><span>回顾</span></p>", "一、回顾")]
    [InlineData("<select><option>省<option>市</select><p>甲</p><noscript>x</noscript><textarea>y</textarea>", "甲")]
    [InlineData("<p><ruby>甲<rt>jiǎ</rt></ruby>乙</p>", "甲乙")]
    [InlineData("<pre>甲  乙\n丙</pre>", "甲  乙/丙")]
    [InlineData("<pre>甲&#13;乙</pre>", "甲/乙")]
    [InlineData("<p>增长5%<sup>1</sup>，“两稳一保”<sup>[12]</sup>，万米<sup>2</sup></p>", "增长5%¹，“两稳一保”[¹²]，万米²")]
    [InlineData("<p>“两稳”<a href='#_ftn1'>[1]</a>工作</p>", "“两稳”[1]工作")]
    [InlineData("<ol start=3><li>甲<li>乙</ol><ul><li>丙</ul>", "3. 甲/4. 乙/丙")]
    [InlineData("<ol><li>1.甲<li>（二）乙<li></ol><p>丙</p>", "1.甲/（二）乙/丙")]
    public void The_text_is_what_a_reader_sees(string page, string text) => Assert.Equal(text, Text(page));

    [Theory]
    [InlineData("<table><tr><th>指标<th>单位<tr><td><p>产值</p><td>亿元</table>", "指标|单位/产值|亿元")]
    [InlineData("<table><tr><td>完成<br>情况<td><td>好</table>", "完成 情况||好")]
    [InlineData("<table><tr><td><p>第一段，说的是过去一年的工作，写得比表格里的词要长得多，所以不是表格。</p><p>第二段，说的是今年的打算，同样写得很长，是排版用的表。</p><td>乙</table>", "第一段，说的是过去一年的工作，写得比表格里的词要长得多，所以不是表格。/第二段，说的是今年的打算，同样写得很长，是排版用的表。/乙")]
    [InlineData("<table><tr><td><table><tr><td>甲<td>乙</table></table>", "甲|乙")]
    [InlineData("<table><tr><td>&nbsp;<td>正文<td></table>", "正文")]
    public void A_row_of_short_cells_is_a_line_and_a_layout_table_is_none(string page, string text) => Assert.Equal(text, Text(page));

    [Theory]
    [InlineData("<h1>报告</h1><h3>一</h3><p>甲</p>", "Heading1 报告 / Heading3 一 / Paragraph0 甲")]
    [InlineData("<ul><li>甲<ul><li>乙</ul></ul><blockquote>丙</blockquote>", "ListItem1 甲 / ListItem2 乙 / Quote0 丙")]
    [InlineData("<table><tr><td>指标<td>值<tr><td>产值<td>1</table>", "TableHeader0 指标 / TableHeader1 值 / TableCell0 产值 / TableCell1 1")]
    [InlineData("<p>正文很长很长很长</p><div id='ftn1'><p><a href='#_ftnref1'>[1]</a> 两稳：即稳增长。</p></div>", "Paragraph0 正文很长很长很长 / Note0 [1] 两稳：即稳增长。")]
    [InlineData("<nav>设为首页 | 加入收藏</nav><p>正文很长很长很长</p><footer>版权所有</footer>", "Chrome0 设为首页 | 加入收藏 / Paragraph0 正文很长很长很长 / Chrome0 版权所有")]
    [InlineData("<div class='main share'>分享到</div><p>正文很长很长很长</p><p>上一篇：<a href='x'>某县二〇二三年政府工作报告</a></p>", "Chrome0 分享到 / Paragraph0 正文很长很长很长 / Chrome0 上一篇：某县二〇二三年政府工作报告")]
    [InlineData("<nav>首页</nav><p>&nbsp;&nbsp;正文很长很长很长</p><h1>题</h1><p>\u3000\u3000又一段</p>", "Chrome0 首页 / Paragraph0 正文很长很长很长 / Heading1 题 / Paragraph0 又一段")]
    [InlineData("<div class='nav'><h1>报告</h1></div><div id='menu'>正文很长很长很长</div>", "Heading1 报告 / Paragraph0 正文很长很长很长")]
    public void Blocks_say_what_the_page_says(string page, string blocks) => Assert.Equal(blocks, Blocks(page));

    [Theory]
    [InlineData("<title>某县政府工作报告_某县人民政府</title><h1>报告</h1>", "某县政府工作报告_某县人民政府")]
    [InlineData("<meta name=ArticleTitle content='某县政府工作报告'><title>某县人民政府</title>", "某县政府工作报告")]
    [InlineData("<h1>报告</h1>", "报告")]
    [InlineData("<p>报告</p>", null)]
    public void The_declared_title_is_that_of_the_article(string page, string? title) => Assert.Equal(title, Read(page + "<p>甲</p>").DeclaredTitle);

    [Fact]
    public void The_declared_charset_decides_where_the_bytes_do_not()
    {
        const string Page = "<meta charset=gb2312><p>各位代表：全县生产总值增长５％</p>";
        Document document = DocumentReader.Read("a.html", CodePagesEncodingProvider.Instance.GetEncoding("gbk")!.GetBytes(Page), DocumentFormat.Html);
        Assert.Equal("各位代表：全县生产总值增长５％\n", document.Text.ToString());
        Assert.Equal("gb18030", document.Encoding);
        Assert.Empty(document.Diagnostics);
    }

    [Fact]
    public void A_wrong_charset_is_noticed_and_not_believed()
    {
        Document document = Read("<meta http-equiv=Content-Type content='text/html; charset=gb2312'><p>各位代表</p>");
        Assert.Equal("各位代表\n", document.Text.ToString());
        Assert.Equal("The file declares the charset 'gb2312', but its bytes were read as utf-8.", Assert.Single(document.Diagnostics).Message);
    }

    [Theory]
    [InlineData("<div>")]
    [InlineData("<template>")]
    [InlineData("<table><tr><td>")]
    public void A_page_that_nests_too_deeply_is_refused(string element)
    {
        ReadingException e = Assert.Throws<ReadingException>(() => Read(string.Concat(Enumerable.Repeat(element, 50_000)) + "甲"));
        Assert.Equal("a.html: page, depth 257: found an element nested deeper than 256; expected a page written for readers. Raise ReadingLimits.MaxDepth if the file is trusted.", e.Message);
    }
}
