using Xialu.TextMining.Structure;

namespace Xialu.TextMining.Tests.Structure;

public sealed class ChromeFinderTests
{
    private const string Report = "青禾县政府工作报告\n各位代表：\n现在，我代表县人民政府向大会报告工作，请予审议。\n一、2020年工作回顾\n我们修路架桥，种树引水。\n二、2021年工作安排\n我们要办好学校。\n让我们携手前行！";

    [Theory]
    [InlineData("您现在的位置：首页 > 公开\n", "您现在的位置：首页 > 公开")]
    [InlineData("新闻\n公开\n当前位置：首页\n", "新闻|公开|当前位置：首页")]
    [InlineData("浏览次数：\n1234\n", "浏览次数：|1234")]
    [InlineData("---\ntitle: 报告\ndate: 2021\n---\n", "---|title: 报告|date: 2021|---")]
    [InlineData("【字体：大 中 小】\n", "【字体：大 中 小】")]
    public void Navigation_above_the_report_is_noise(string above, string noise) => Assert.Equal(noise, Noise(above + Report));

    [Theory]
    [InlineData("\n上一篇\n下一篇\n版权所有", "上一篇|下一篇|版权所有")]
    [InlineData("\n扫一扫在手机打开当前页\n友情链接", "扫一扫在手机打开当前页|友情链接")]
    public void Links_below_the_report_are_noise(string below, string noise) => Assert.Equal(noise, Noise(Report + below));

    [Fact]
    public void A_long_sentence_that_holds_a_phrase_of_navigation_is_a_sentence()
    {
        string sentence = "我们建成网站地图服务，" + string.Concat(Enumerable.Repeat("方便群众查找办事的窗口，", 6)) + "受到好评。";
        Assert.Equal("", Noise(Report.Replace("我们修路架桥，种树引水。", sentence, StringComparison.Ordinal)));
    }

    [Fact]
    public void An_abstract_that_repeats_the_opening_is_noise()
    {
        string opening = "过去一年，我们修路架桥，种树引水，通电通网，办好学校，建好医院，管好城市，各项事业又上了一个新的台阶，群众的日子更加红火。";
        Assert.Equal(opening, Noise("青禾县政府工作报告\n" + opening + "\n各位代表：\n现在，我代表县人民政府向大会报告工作，请予审议。\n一、2020年工作回顾\n" + opening));
    }

    [Fact]
    public void A_clean_report_has_none() => Assert.Equal("", Noise(Report));

    private static string Noise(string text)
    {
        Outline outline = OutlineParserTests.Parse(text);
        return string.Join('|', outline.Sections.Where(s => s.Kind == SectionKind.Chrome).SelectMany(s => outline.Document.Text[s.Span].ToString().Split('\n')).Where(l => l.Length > 0));
    }
}
