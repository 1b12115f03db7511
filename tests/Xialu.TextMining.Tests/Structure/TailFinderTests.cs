using Xialu.TextMining.Structure;

namespace Xialu.TextMining.Tests.Structure;

public sealed class TailFinderTests
{
    private const string Body = "一、2020年工作回顾\n我们修路架桥，种树引水，通电通网。\n二、2021年工作安排\n我们要办好学校，建好医院，管好城市。\n";

    [Theory]
    [InlineData("让我们携手前行！", "让我们携手前行！", "")]
    [InlineData("各位代表！\n让我们携手前行！\n谢谢大家！", "各位代表！|让我们携手前行！|谢谢大家！", "")]
    [InlineData("让我们携手前行！\n名词解释\n1.双千：千人帮千户。", "让我们携手前行！", "名词解释|1.双千：千人帮千户。")]
    [InlineData("让我们携手前行！\n附件：名词解释\n1.双千：千人帮千户。", "让我们携手前行！", "附件：名词解释|1.双千：千人帮千户。")]
    [InlineData("让我们携手前行！\n［1］双千：千人帮千户。", "让我们携手前行！", "［1］双千：千人帮千户。")]
    [InlineData("让我们携手前行！\n双千：千人帮千户。", "让我们携手前行！", "双千：千人帮千户。")]
    [InlineData("让我们携手前行！\n注：双千即千人帮千户。", "让我们携手前行！", "注：双千即千人帮千户。")]
    [InlineData("名词解释\n1.双千：千人帮千户。", "", "名词解释|1.双千：千人帮千户。")]
    [InlineData("我们要修路。", "", "")]
    public void The_call_and_the_annex_behind_it_are_found(string tail, string closing, string annex)
    {
        Outline outline = OutlineParserTests.Parse(Body + tail);
        Assert.Equal(closing, Lines(outline, SectionKind.Closing));
        Assert.Equal(annex, Lines(outline, SectionKind.Annex));
    }

    [Fact]
    public void A_call_in_the_middle_of_the_report_closes_nothing()
    {
        string middle = "让我们一起办好学校。\n" + string.Concat(Enumerable.Range(1, 12).Select(i => $"我们要修好第{i}条路。\n"));
        Assert.DoesNotContain(OutlineParserTests.Parse(Body + middle).Sections, s => s.Kind == SectionKind.Closing);
    }

    [Theory]
    [InlineData("名词解释", true)]
    [InlineData("【名词解释】", true)]
    [InlineData("《政府工作报告》名词注释", true)]
    [InlineData("附：有关用语说明", true)]
    [InlineData("附件1", true)]
    [InlineData("名词解释见附件。", false)]
    [InlineData("1.名词解释：对名词的解释", false)]
    [InlineData("产业更强", false)]
    [InlineData("※", false)]
    public void A_heading_of_an_annex_is_short_and_says_so(string line, bool expected) => Assert.Equal(expected, TailFinder.IsAnnexHeading(line));

    private static string Lines(Outline outline, SectionKind kind)
        => string.Join('|', outline.Paragraphs.Where(p => outline.Sections[p.Section].Kind == kind).Select(p => outline.Document.Text[p.Span]));
}
