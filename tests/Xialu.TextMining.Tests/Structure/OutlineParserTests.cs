using Xialu.TextMining.Reading;
using Xialu.TextMining.Structure;

namespace Xialu.TextMining.Tests.Structure;

public sealed class OutlineParserTests
{
    private const string Report = """
        青禾县政府工作报告
        ——2021年1月12日在青禾县第九届人民代表大会第五次会议上
        县长 林小川
        各位代表：
        现在，我代表县人民政府向大会报告工作，请予审议。
        一、2020年工作回顾
        全年粮食产量达到12万吨。财政收入5亿元；
        我们也清醒地看到，发展中还有不少困难和问题。
        二、2021年工作安排
        （一）做强产业。新建厂房3万平方米。
        （二）加强政府自身建设。
        各位代表！让我们携手前行！
        名词解释
        1.“双千”行动：千人帮千户的活动。
        """;

    [Fact]
    public void A_plain_report_gives_its_parts_in_order()
    {
        Outline outline = Parse(Report);
        Assert.Equal(
            [SectionKind.Front, SectionKind.Review, SectionKind.Problems, SectionKind.Plan, SectionKind.OwnBuilding, SectionKind.Closing, SectionKind.Annex],
            outline.Sections.Select(s => s.Kind));
        Assert.Equal("青禾县", outline.Place);
        Assert.Equal(GovernmentLevel.County, outline.Level);
        Assert.Equal(new DateOnly(2021, 1, 12), outline.DeliveredOn);
        Assert.Equal((2020, 2021), (outline.ReviewYear, outline.PlanYear));
        Assert.Equal("青禾县第九届人民代表大会第五次会议", outline.Session);
    }

    [Fact]
    public void Sections_cover_the_text_without_gap_or_overlap()
    {
        Outline outline = Parse(Report);
        Assert.Equal(0, outline.Sections[0].Span.Start);
        Assert.Equal(Report.Length, outline.Sections[^1].Span.End);
        Assert.All(outline.Sections.Zip(outline.Sections.Skip(1)), pair => Assert.Equal(pair.First.Span.End, pair.Second.Span.Start));
    }

    [Theory]
    [InlineData("您现在所在的位置：首页>>信息公开>>政府工作报告\n青禾县政府工作报告", "青禾县政府工作报告")]
    [InlineData("首页 > 公开 > 工作报告\n**青禾县2021年政府工作报告**", "青禾县2021年政府工作报告")]
    [InlineData("县长林小川在大会上作政府工作报告\n政府工作报告", "政府工作报告")]
    [InlineData("县人大今天开幕，林小川作政府工作报告。", null)]
    [InlineData("青禾县人民政府关于印发《政府工作报告》的通知\n政府工作报告（2021年）", "政府工作报告")]
    public void A_title_is_neither_navigation_nor_news(string head, string? title)
        => Assert.Equal(title, Parse(head + "\n各位代表：\n现在，我代表县人民政府向大会报告工作，请予审议。").Title);

    [Theory]
    [InlineData("")]
    [InlineData("\n \n")]
    [InlineData("\ud800\udfff\u0000")]
    [InlineData("一、")]
    [InlineData("“（《")]
    [InlineData("---\ntitle: x")]
    [InlineData("各位代表")]
    public void Odd_texts_give_an_outline_and_no_exception(string text)
        => Assert.Equal(text.Length, Parse(text).Sections.Sum(s => s.Span.Length));

    [Fact]
    public void A_table_cell_with_a_form_feed_is_two_paragraphs()
    {
        Document document = DocumentReader.Read("a.md", "|就业|3500\f人|\n|-|-|\n"u8.ToArray(), Xialu.TextMining.Reading.DocumentFormat.Markdown);
        Assert.Equal(["就业", "3500", "人"], OutlineParser.Parse(document).Paragraphs.Select(p => document.Text[p.Span]), StringComparer.Ordinal);
    }

    internal static Outline Parse(string text, string name = "report")
        => OutlineParser.Parse(new Document { Name = name, Format = Xialu.TextMining.Reading.DocumentFormat.Text, Text = new DocumentText(text) });
}
