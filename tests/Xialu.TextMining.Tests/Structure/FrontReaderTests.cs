using Xialu.TextMining.Structure;

namespace Xialu.TextMining.Tests.Structure;

public sealed class FrontReaderTests
{
    private const string Address = "\n各位代表：\n现在，我代表青禾县人民政府向大会报告工作，请予审议。\n一、2020年工作回顾\n我们修路。";

    [Theory]
    [InlineData("青禾县政府工作报告\n——2021年1月12日在青禾县第九届人民代表大会第五次会议上\n县长 林小川", "青禾县政府工作报告", "青禾县第九届人民代表大会第五次会议", "县长 林小川", "2021-01-12")]
    [InlineData("政 府 工 作 报 告\n（二〇二一年一月十二日）\n县长\n林小川", "政府工作报告", null, "县长 林小川", "2021-01-12")]
    [InlineData("政府工作报告\n——在青禾县第九届人民代表大会\n第五次会议上\n（2021年1月12日）\n青禾县人民政府县长　林小川", "政府工作报告", "青禾县第九届人民代表大会第五次会议", "青禾县人民政府县长 林小川", "2021-01-12")]
    [InlineData("标题：2021年青禾县政府工作报告（全文）", "2021年青禾县政府工作报告", null, "青禾县人民政府", null)]
    [InlineData("县长??林小川", null, null, "县长 林小川", null)]
    public void Title_session_speaker_and_day_are_read(string front, string? title, string? session, string? issuer, string? day)
    {
        Outline outline = OutlineParserTests.Parse(front + Address);
        Assert.Equal(title, outline.Title);
        Assert.Equal(session, outline.Session);
        Assert.Equal(issuer, outline.Issuer);
        Assert.Equal(day, outline.DeliveredOn?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("各位代表：\n现在，我代表青禾县人民政府向大会报告工作，请予审议。\n我们修路。", "我们修路。")]
    [InlineData("各位代表：现在，我代表青禾县人民政府作报告，请予审议，并请政协委员提出意见。\n我们修路。", "我们修路。")]
    [InlineData("现在，我代表青禾县人民政府向大会作报告。\n我们修路。", "我们修路。")]
    [InlineData("青禾县政府工作报告\n我们修路，又架了桥。", "我们修路，又架了桥。")]
    [InlineData("我们修路，又架了桥。", "我们修路，又架了桥。")]
    public void The_body_begins_behind_the_address(string text, string first)
    {
        Outline outline = OutlineParserTests.Parse(text);
        Paragraph body = outline.Paragraphs.First(p => outline.Sections[p.Section].Kind != SectionKind.Front);
        Assert.Equal(first, outline.Document.Text[body.Span]);
    }

    [Fact]
    public void A_greeting_that_opens_a_paragraph_of_the_body_is_no_address()
    {
        const string Text = "青禾县政府工作报告\n一、2020年工作回顾\n各位代表，一年来我们修路架桥，种树引水，通电通网，办好学校，各项事业又上台阶。";
        Assert.Equal(SectionKind.Review, OutlineParserTests.Parse(Text).KindAt(Text.Length - 1));
    }
}
