using Xialu.TextMining.Footnotes;

namespace Xialu.TextMining.Tests.Footnotes;

public sealed class EntryHeadTests
{
    [Theory]
    [InlineData("[1]“夜校”：晚上的学校。", "1", "“夜校”", "晚上的学校。")]
    [InlineData("1.夜校:晚上的学校。", "1", "夜校", "晚上的学校。")]
    [InlineData("\u3000\u30002、夜校：晚上的学校。", "2", "夜校", "晚上的学校。")]
    [InlineData("（3）夜校：晚上的学校。", "3", "夜校", "晚上的学校。")]
    [InlineData("④夜校：晚上的学校。", "4", "夜校", "晚上的学校。")]
    [InlineData("[5].夜校：晚上的学校。", "5", "夜校", "晚上的学校。")]
    [InlineData("〇夜校：晚上的学校。", "", "夜校", "晚上的学校。")]
    [InlineData("- 夜校：晚上的学校。", "", "夜校", "晚上的学校。")]
    [InlineData("夜校：晚上的学校。", "", "夜校", "晚上的学校。")]
    [InlineData("【夜校】晚上的学校。", "", "夜校", "晚上的学校。")]
    [InlineData("3.5个夜校：五所学校。", "3", "5个夜校", "五所学校。")]
    [InlineData("6.三量齐升。三个数量一起上升。", "6", "三量齐升", "三个数量一起上升。")]
    [InlineData("7.夜校，是指晚上的学校。", "7", "夜校", "，是指晚上的学校。")]
    [InlineData("八点课堂 指早上八点开始、由社区老师讲授的公开课堂。", "", "八点课堂", "指早上八点开始、由社区老师讲授的公开课堂。")]
    [InlineData("9.营商环境4.0：2021年的政策。", "9", "营商环境4.0", "2021年的政策。")]
    public void A_line_gives_number_term_and_definition(string line, string number, string term, string definition)
    {
        EntryHead head = Assert.NotNull(EntryHead.Read(line, 0, line.Length));
        Assert.Equal(
            (number, term, definition),
            (head.Number?.Value.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "", line[head.TermStart..head.TermEnd], line[head.DefinitionStart..]));
    }

    [Theory]
    [InlineData("全市上下要团结一心。要求有三：一是快。")]
    [InlineData("三次产业结构为10:48:42")]
    [InlineData("新增就业5万人（牵头单位：人社局）")]
    [InlineData("2.民生实事清单")]
    [InlineData("")]
    public void A_sentence_a_ratio_and_a_bracketed_colon_are_no_heads(string line)
        => Assert.Null(EntryHead.Read(line, 0, line.Length));

    [Fact]
    public void A_bracketed_number_alone_makes_a_note_of_a_statement()
    {
        EntryHead head = Assert.NotNull(EntryHead.Read("[1] 全区收入为30亿元", 0, 13));
        Assert.Equal(head.TermStart, head.TermEnd);
    }
}
