using System.Text;

namespace Xialu.TextMining.Tests.Reading;

// Inside the namespace, because the Open XML SDK has a namespace DocumentFormat.
using Xialu.TextMining.Reading;

public sealed class MarkdownReaderTests
{
    private static Document Read(string text) => DocumentReader.Read("a.md", Encoding.UTF8.GetBytes(text), DocumentFormat.Markdown);

    private static string Blocks(string text)
    {
        Document document = Read(text);
        return string.Join(" / ", document.Blocks.Select(b => $"{b.Kind}{b.Level} {document.Text[b.Span]}"));
    }

    private static string Marks(string text)
    {
        Document document = Read(text);
        return string.Join(' ', document.Marks.Select(m => document.Text[m].Replace('\n', '↵')));
    }

    [Fact]
    public void The_text_is_the_file_itself()
        => Assert.Equal("# 标题\n\n**粗**", Read("# 标题\r\n\r\n**粗**").Text.ToString());

    [Theory]
    [InlineData("## 一、回顾 ##", "Heading2 一、回顾")]
    [InlineData("回顾\n---", "Heading2 回顾")]
    [InlineData("- 甲\n  - 乙\n\n正文", "ListItem1 甲 / ListItem2 乙 / Paragraph0 正文")]
    [InlineData("1. 甲\n2. 乙", "ListItem1 甲 / ListItem1 乙")]
    [InlineData("> 甲\n> > 乙", "Quote0 甲 / Quote0 乙")]
    [InlineData("|指标|单位|\n|--|--|\n|产值|亿元|\n| 人口 ||", "TableHeader0 指标 / TableHeader1 单位 / TableCell0 产值 / TableCell1 亿元 / TableCell0 人口")]
    [InlineData("甲[^1]\n\n[^1]: 解释", "Paragraph0 甲[^1] / Note0 [^1]: 解释")]
    [InlineData("甲\n\n[^7]: 无人引用", "Paragraph0 甲 / Note0 [^7]: 无人引用")]
    [InlineData("    缩进的段落", "Paragraph0 缩进的段落")]
    [InlineData("<!-- 说明 -->\n\n甲", "Paragraph0 甲")]
    [InlineData("```\n甲\n```", "Paragraph0 甲")]
    public void Blocks_say_what_the_format_says(string text, string blocks) => Assert.Equal(blocks, Blocks(text));

    [Theory]
    [InlineData("甲**乙**丙", "** **")]
    [InlineData("坚持**“两稳一保”**工作", "** **")]
    [InlineData("甲**乙", "**")]
    [InlineData("## 甲", "## ")]
    [InlineData("甲\n---", "---")]
    [InlineData("- 甲", "-")]
    [InlineData("1. 甲", "")]
    [InlineData(@"1\. 甲", @"\")]
    [InlineData("> 甲\n> 乙", "> >")]
    [InlineData("[甲](http://a.b) 乙[1]", "[ ](http://a.b)")]
    [InlineData("甲[1]\n\n[1]:“乙”即丙", "")]
    [InlineData("甲<br>乙 <!-- 丙 -->", "<br> <!-- 丙 -->")]
    [InlineData("|甲|乙|\n|-|-|\n|丙|丁|", "| | | |-|-| | | |")]
    [InlineData("甲[^1]\n\n[^1]: **乙**", "** **")]
    public void Marks_are_the_characters_that_are_no_words(string text, string marks) => Assert.Equal(marks, Marks(text));

    [Fact]
    public void Front_matter_is_chrome_and_gives_the_title()
    {
        const string Text = "---\nsource: x\ntitle: \"某县政府工作报告\"\n---\n\n各位代表：";
        Document document = Read(Text);
        Assert.Equal("某县政府工作报告", document.DeclaredTitle);
        Assert.Equal(BlockKind.Chrome, document.Blocks[0].Kind);
        Assert.Equal(Text.IndexOf("\n\n", StringComparison.Ordinal), document.Marks.Single().End);
    }

    [Fact]
    public void Lists_nested_beyond_the_limit_are_refused_before_they_are_parsed()
    {
        string text = string.Concat(Enumerable.Range(0, 2_000).Select(i => new string(' ', i) + "- 甲\n"));
        ReadingException e = Assert.Throws<ReadingException>(() => Read(text));
        Assert.Equal("a.md: line 257, depth 257: found an element nested deeper than 256; expected a report in Markdown. Raise ReadingLimits.MaxDepth if the file is trusted.", e.Message);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("*a ")]
    [InlineData("a\n-\n")]
    public void A_tangle_of_marks_is_read_as_text(string part)
    {
        Document document = Read(string.Concat(Enumerable.Repeat(part, 100_000)));
        Assert.Equal("XT105", Assert.Single(document.Diagnostics).Code);
        Assert.Empty(document.Blocks);
    }
}
