using Xialu.TextMining.Footnotes;

namespace Xialu.TextMining.Tests.Footnotes;

public sealed class InlineHeadingTests
{
    private static readonly string Call = string.Concat(Enumerable.Repeat("让我们团结起来，努力前进，", 6)) + "谱写新篇章！";

    [Theory]
    [InlineData(" 名词解释 1.“夜校”：晚上的学校。", "名词解释", "1.“夜校”：晚上的学校。")]
    [InlineData("名词解释：[1]夜校：晚上的学校。", "名词解释", "[1]夜校：晚上的学校。")]
    [InlineData("**名词解释**①夜校：晚上的学校。", "名词解释", "**①夜校：晚上的学校。")]
    public void A_heading_amid_a_line_parts_report_and_annex(string tail, string heading, string entries)
    {
        string text = Call + tail;
        List<string> lines = Split(text);
        Assert.Equal(3, lines.Count);
        Assert.StartsWith("让我们", lines[0], StringComparison.Ordinal);
        Assert.Equal(heading, lines[1]);
        Assert.Equal(entries, lines[2]);
    }

    [Theory]
    [InlineData("后附名词解释供代表们阅读。")]
    [InlineData("名词解释 2.夜校：晚上的学校。")]
    [InlineData("")]
    public void Without_the_first_entry_right_behind_it_the_word_is_no_heading(string tail) => Assert.Single(Split(Call + tail));

    [Fact]
    public void A_short_line_is_left_whole() => Assert.Single(Split("名词解释 1.夜校：晚上的学校。"));

    private static List<string> Split(string text)
    {
        var lines = TextLines.Split(text);
        InlineHeading.SplitAll(text, lines);
        return [.. lines.Select(l => text[l.Start..l.End])];
    }
}
