using Xialu.TextMining.Structure;

namespace Xialu.TextMining.Tests.Structure;

public sealed class YearRuleTests
{
    private const string Body = "各位代表：\n现在，我代表县人民政府向大会报告工作，请予审议。\n";

    [Theory]
    [InlineData("2022年12月28日", 2022, 2023)]
    [InlineData("2022年11月1日", 2022, 2023)]
    [InlineData("2022年10月31日", 2021, 2022)]
    [InlineData("2022 年 1 月 5 日", 2021, 2022)]
    [InlineData("二〇一九年一月十六日", 2018, 2019)]
    [InlineData("二○○九年十二月二十日", 2009, 2010)]
    public void The_day_of_delivery_tells_the_years(string day, int review, int plan)
    {
        Outline outline = OutlineParserTests.Parse($"——{day}在云岭县第九届人民代表大会第五次会议上\n{Body}我们修了路。");
        Assert.Equal((review, plan), (outline.ReviewYear, outline.PlanYear));
        Assert.Equal("云岭县", outline.Place);
    }

    [Fact]
    public void Clear_headings_win_over_the_day_and_say_so()
    {
        Outline outline = OutlineParserTests.Parse(
            $"——2020年3月2日在云岭县第九届人民代表大会第五次会议上\n{Body}一、2020年工作回顾\n修路。\n二、2021年工作安排\n再修路。");
        Assert.Equal(2021, outline.PlanYear);
        Assert.Equal(
            "Delivered on 2020-03-02, the report should plan 2020, but its headings plan 2021; the headings are followed.",
            Assert.Single(outline.Diagnostics, d => d.Code is "XT203").Message);
    }

    [Fact]
    public void Headings_alone_tell_the_years()
        => Assert.Equal(2018, OutlineParserTests.Parse($"{Body}一、2018年工作回顾\n修路。\n二、主要任务\n再修路。").ReviewYear);

    [Fact]
    public void A_name_is_only_a_guess()
    {
        Outline outline = OutlineParserTests.Parse($"{Body}我们修了路。", "云岭县-2016");
        Assert.Equal(2016, outline.PlanYear);
        Assert.Equal(
            "Neither day nor headings tell the report's year; 2016 is taken from the name '云岭县-2016' as the planned year.",
            Assert.Single(outline.Diagnostics, d => d.Code is "XT204").Message);
        Assert.Equal("云岭县", outline.Place);
    }

    [Fact]
    public void Without_any_hint_the_years_stay_unknown()
    {
        Outline outline = OutlineParserTests.Parse($"{Body}我们修了路。");
        Assert.Null(outline.PlanYear);
        Assert.Contains(outline.Diagnostics, d => d.Code is "XT205");
    }
}
