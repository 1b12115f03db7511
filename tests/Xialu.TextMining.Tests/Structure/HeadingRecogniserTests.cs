using Xialu.TextMining.Reading;
using Xialu.TextMining.Structure;

namespace Xialu.TextMining.Tests.Structure;

public sealed class HeadingRecogniserTests
{
    [Theory]
    [InlineData("一、2020年工作回顾", "2020年工作回顾", HeadingStyle.ChineseComma, false)]
    [InlineData("一、2020年工作回顾。", "2020年工作回顾", HeadingStyle.ChineseComma, false)]
    [InlineData("（一）**产业更强**", "产业更强", HeadingStyle.ChineseParenthesis, false)]
    [InlineData("（一）产业更强。新增企业三家，投产两家。", "产业更强", HeadingStyle.ChineseParenthesis, true)]
    [InlineData("一是修好道路，先修村里的，再修镇上的。年底全部通车，验收合格后交付使用，并且落实养护的人员和经费，做到有人管。", "修好道路，先修村里的，再修镇上的", HeadingStyle.ChineseIs, true)]
    [InlineData("——道路更通。今年修路三条，全部通车，沿路又种了树。", "道路更通", HeadingStyle.Dash, true)]
    [InlineData("产业更强", "产业更强", HeadingStyle.Bare, false)]
    [InlineData("坚持产业为先。今年新增企业三家，投产两家，还有五家正在建设当中。", "坚持产业为先", HeadingStyle.Bare, true)]
    public void A_heading_is_told_from_what_follows_it(string line, string heading, object style, bool isRunIn)
    {
        HeadingMark mark = Recognise(line)!.Value;
        Assert.Equal(heading, line.Substring(mark.Span.Start, mark.Span.Length));
        Assert.Equal(((HeadingStyle)style, isRunIn), (mark.Style, mark.IsRunIn));
    }

    [Theory]
    [InlineData("各位代表：")]
    [InlineData("各位代表，一年来我们修路")]
    [InlineData("我们修路、架桥，")]
    [InlineData("我们今年修了三条路，全部通车；又种了树。")]
    [InlineData("附：三张表（见下页）")]
    [InlineData("2021")]
    [InlineData("路")]
    [InlineData("目标：增长。这里说的是全年的预期，不是约束性的指标，请各位代表审议。")]
    [InlineData("完成投资12亿元。这里说的是全年的预期，不是约束性的指标，请各位代表审议。")]
    public void A_sentence_is_no_heading(string line) => Assert.Null(Recognise(line));

    [Fact]
    public void What_the_format_calls_a_heading_may_end_with_a_stop()
    {
        const string Line = "产业更强，后劲更足。";
        Assert.Null(Recognise(Line));
        Assert.NotNull(Recognise(Line.TrimEnd('。') + "：", BlockKind.Heading));
    }

    [Fact]
    public void Beyond_the_longest_heading_the_first_stop_or_pause_ends_it()
    {
        string line = "一、修路架桥，" + new string('路', HeadingRecogniser.Longest) + "。又修桥";
        HeadingMark mark = Recognise(line)!.Value;
        Assert.Equal("修路架桥", line.Substring(mark.Span.Start, mark.Span.Length));
        Assert.True(mark.IsRunIn);
    }

    private static HeadingMark? Recognise(string line, BlockKind? format = null)
        => HeadingRecogniser.Recognise(line, new Line { RawStart = 0, Span = new TextSpan(0, line.Length), Format = format });
}
