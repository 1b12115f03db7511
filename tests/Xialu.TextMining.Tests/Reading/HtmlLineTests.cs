using System.Text.RegularExpressions;
using CsCheck;
using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Tests.Reading;

public sealed partial class HtmlLineTests
{
    private static string Fold(string source, bool keepSpaces = false)
    {
        HtmlLine line = new();
        foreach (char c in source) line.Append(c, keepSpaces, inLink: false);
        return line.Take();
    }

    [Theory]
    [InlineData(" 全县 \t\n GDP\r\n增长 ", "全县 GDP 增长")]
    [InlineData("全县经济\n稳步增长", "全县经济稳步增长")]
    [InlineData("全县经济 稳步增长", "全县经济 稳步增长")]
    [InlineData("“两稳”\n工作", "“两稳”工作")]
    [InlineData("工作\n“两稳”", "工作“两稳”")]
    [InlineData("“A”\n“B”", "“A” “B”")]
    [InlineData("增长5%\n，其中", "增长5% ，其中")]
    [InlineData("𠮷\n村", "𠮷村")]
    [InlineData("한국\n경제", "한국 경제")]
    [InlineData("市长　张三", "市长　张三")]
    [InlineData("\u200B零\u200D宽\uFEFF", "零宽")]
    [InlineData("甲\u200B \u200B乙", "甲 乙")]
    public void White_space_folds_as_browsers_fold_it(string source, string line) => Assert.Equal(line, Fold(source));

    [Fact]
    public void Spaces_that_are_kept_stand_as_they_are() => Assert.Equal("甲  乙\t丙", Fold("甲  乙\t丙", keepSpaces: true));

    [Fact]
    public void Folding_is_what_two_patterns_do_to_the_whole_line()
        => Gen.Char["甲，A \n\t\u200B"].Array[0, 20].Select(c => new string(c)).Sample(source =>
        {
            // A second way to the same line: runs of white space first, then those with a line end between two wide characters.
            string seen = source.Replace("\u200B", "", StringComparison.Ordinal);
            string folded = Runs().Replace(BetweenWide().Replace(seen, ""), " ").Trim();
            Assert.Equal(folded, Fold(source));
        }, iter: 5_000);

    [Theory]
    [InlineData("首页公开服务互动", 7, true)]
    [InlineData("首页公开服务互动全", 6, false)]
    [InlineData("首页", 2, true)]
    [InlineData("首页", 0, false)]
    public void A_line_is_links_where_seven_tenths_of_it_are(string words, int linked, bool links)
    {
        HtmlLine line = new();
        for (int i = 0; i < words.Length; i++) line.Append(words[i], keepSpaces: false, inLink: i < linked);
        Assert.Equal(links, line.IsLinks);
    }

    [Fact]
    public void A_line_that_was_taken_leaves_nothing_to_the_next()
    {
        HtmlLine line = new();
        Assert.False(line.IsLinks);
        line.Append('甲', keepSpaces: false, inLink: true);
        line.Append(' ', keepSpaces: false, inLink: true);
        Assert.Equal("甲", line.Take());
        Assert.Equal(0, line.Length);
        line.Append("1. ");
        line.Append('乙', keepSpaces: false, inLink: false);
        Assert.Equal((4, false, "1. 乙"), (line.Length, line.IsLinks, line.Take()));
    }

    [GeneratedRegex(@"(?<=[甲，])[ \t]*\n[ \n\t]*(?=[甲，])")]
    private static partial Regex BetweenWide();

    [GeneratedRegex(@"[ \n\t]+")]
    private static partial Regex Runs();
}
