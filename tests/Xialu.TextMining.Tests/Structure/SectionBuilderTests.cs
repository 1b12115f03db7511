using Xialu.TextMining.Structure;

namespace Xialu.TextMining.Tests.Structure;

public sealed class SectionBuilderTests
{
    private const string Front = "青禾县政府工作报告\n——2021年1月12日在青禾县第九届人民代表大会第五次会议上\n各位代表：\n现在，我代表县人民政府向大会报告工作，请予审议。\n";

    [Theory]
    [InlineData("一、2020年工作回顾\n我们修路。\n二、2021年工作安排\n我们要种树。", "Review 2020|Plan 2021")]
    [InlineData("一、“十三五”时期工作回顾\n我们修路。\n2020年，我们架桥。\n二、“十四五”时期目标任务\n我们要种树。\n三、2021年工作安排\n我们要引水。", "Review 2016-2020|Review 2020|Plan 2021-2025|Plan 2021")]
    [InlineData("我们修路架桥。\n今年，我们要种树引水。", "Review 2020|Plan 2021")]
    [InlineData("一、2020年工作回顾\n我们修路。\n同时，我们也清醒地看到，还有不少困难和问题。\n二、2021年工作安排\n我们要种树。", "Review 2020|Problems|Plan 2021")]
    [InlineData("一、2020年工作回顾\n我们修路。\n二、2021年工作安排\n（一）修路\n我们要修路。\n（二）加强政府自身建设\n我们要廉洁。", "Review 2020|Plan 2021|OwnBuilding 2021")]
    [InlineData("一、2020年工作回顾\n我们修路。\n二、2021年工作安排\n（一）加强政府自身建设\n我们要廉洁。\n（二）修路\n我们要修路。", "Review 2020|Plan 2021|OwnBuilding 2021|Plan 2021")]
    [InlineData("2020年工作回顾\n我们修路。\n2021年工作安排\n我们要种树。", "Review 2020|Plan 2021")]
    public void Parts_have_kinds_and_years(string body, string parts)
        => Assert.Equal(parts, string.Join('|', Sections(body)));

    [Fact]
    public void A_bare_line_that_heads_every_paragraph_opens_no_part()
        => Assert.Equal(["Review 2016-2020"], Sections("一、过去五年工作回顾\n五年来，我们坚持修路。修好三十条，全部通到村里，又种了行道树。\n五年来，我们坚持种树。种下三十万棵，成活率很高，山坡都绿了。"), StringComparer.Ordinal);

    [Fact]
    public void Parts_cover_the_text_whatever_the_lines()
    {
        string[] lines = ["一、2020年工作回顾", "二、2021年工作安排", "（一）修路", "各位代表：", "名词解释", "让我们携手前行！", "我们清醒地看到问题。", "版权所有", "五年来，我们修路。", "——种树。", "2021年是新的起点。"];
        var random = new Random(11);
        for (int i = 0; i < 400; i++)
        {
            string text = string.Join('\n', Enumerable.Range(0, random.Next(1, 14)).Select(_ => lines[random.Next(lines.Length)]));
            Outline outline = OutlineParserTests.Parse(text);
            Assert.Equal(text.Length, outline.Sections.Sum(s => s.Span.Length));
            Assert.All(outline.Paragraphs, p => Assert.True(outline.Sections[p.Section].Span.Contains(p.Span), text));
            Assert.All(outline.Paragraphs.Where(p => p.Parent >= 0), p => Assert.NotNull(outline.Paragraphs[p.Parent].Heading));
        }
    }

    private static IEnumerable<string> Sections(string body)
        => OutlineParserTests.Parse(Front + body).Sections.Where(s => s.Kind != SectionKind.Front).Select(s => $"{s.Kind} {s.Years}".TrimEnd());
}
