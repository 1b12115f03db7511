using Xialu.TextMining.Structure;

namespace Xialu.TextMining.Tests.Structure;

public sealed class PlaceResolverTests
{
    [Theory]
    [InlineData("第十三届全国人民代表大会第一次会议", "国务院", null, GovernmentLevel.National)]
    [InlineData("北京市第十六届人民代表大会第四次会议", "北京市", null, GovernmentLevel.Province)]
    [InlineData("内蒙古自治区第十三届人民代表大会第四次会议", "内蒙古自治区", null, GovernmentLevel.Province)]
    [InlineData("日喀则市第一届人民代表大会第九次会议", "日喀则市", null, GovernmentLevel.City)]
    [InlineData("延边朝鲜族自治州第十六届人民代表大会第一次会议", "延边朝鲜族自治州", null, GovernmentLevel.City)]
    [InlineData("昆山市第十八届人民代表大会第一次会议", "昆山市", null, GovernmentLevel.County)]
    [InlineData("保定市满城区第三届人民代表大会第二次会议", "满城区", "保定市", GovernmentLevel.County)]
    [InlineData("荆州市沙市区第六届人民代表大会第一次会议", "沙市区", "荆州市", GovernmentLevel.County)]
    [InlineData("土默特右旗第十七届人民代表大会第一次会议", "土默特右旗", null, GovernmentLevel.County)]
    public void The_session_names_the_place(string session, string place, string? parent, GovernmentLevel level)
    {
        Outline outline = OutlineParserTests.Parse($"——2019年1月8日在{session}上\n各位代表：\n现在，我向大会报告工作，请予审议。\n我们修了路。");
        Assert.Equal(place, outline.Place);
        Assert.Equal(parent, outline.ParentPlace);
        Assert.Equal(level, outline.Level);
    }

    [Theory]
    [InlineData("2022年下陆区政府工作报告", "下陆区")]
    [InlineData("黄石市2019年政府工作报告", "黄石市")]
    [InlineData("2025年云南政府工作报告", "云南省")]
    [InlineData("六安市2021年政府工作报告", "六安市")]
    [InlineData("二〇二一年四平市政府工作报告", "四平市")]
    [InlineData("三亚市二〇二一年政府工作报告", "三亚市")]
    [InlineData("2025年自治区政府工作报告", null)]
    public void The_title_names_the_place_where_no_session_does(string title, string? place)
        => Assert.Equal(place, OutlineParserTests.Parse($"{title}\n各位代表：\n现在，我向大会报告工作，请予审议。\n我们修了路。").Place);

    [Fact]
    public void A_government_without_its_place_still_tells_the_level()
    {
        Outline outline = OutlineParserTests.Parse("各位代表：\n现在，我代表区人民政府向大会报告工作，请予审议。\n我们修了路。");
        Assert.Null(outline.Place);
        Assert.Equal(GovernmentLevel.County, outline.Level);
        Assert.Equal("区人民政府", outline.Issuer);
    }
}
