using Xialu.TextMining.Structure;

namespace Xialu.TextMining.Tests.Structure;

public sealed class PeriodReaderTests
{
    [Theory]
    [InlineData("2020年工作回顾", "2020")]
    [InlineData("二〇二〇年工作回顾", "2020")]
    [InlineData("2016—2020年的工作", "2016-2020")]
    [InlineData("2016年至2020年的工作", "2016-2020")]
    [InlineData("2016 - 2020年", "2020")]
    [InlineData("“十三五”时期", "2016-2020")]
    [InlineData("十四五规划", "2021-2025")]
    [InlineData("“三五”期间", "1966-1970")]
    [InlineData("“二五”期间", "")]
    [InlineData("“十三五”时期和2020年", "2016-2020 2020")]
    [InlineData("过去五年", "2016-2020")]
    [InlineData("五年来", "2016-2020")]
    [InlineData("近三年", "2018-2020")]
    [InlineData("五年工作的回顾", "2016-2020")]
    [InlineData("五年政府工作回顾", "2016-2020")]
    [InlineData("砥砺奋进的五年", "2016-2020")]
    [InlineData("第九届县人民政府工作回顾", "2016-2020")]
    [InlineData("第十三个五年规划实施情况回顾", "")]
    [InlineData("实现“十四五”良好开局", "2021")]
    [InlineData("确保“十四五”开好局起好步", "2021")]
    [InlineData("今后五年", "2021-2025")]
    [InlineData("未来三年", "2021-2023")]
    [InlineData("过去的一年", "2020")]
    [InlineData("新的一年", "2021")]
    [InlineData("去年", "2020")]
    [InlineData("今年和明年", "2021 2022")]
    [InlineData("本届政府", "2016-2020")]
    [InlineData("新一届政府", "2021-2025")]
    [InlineData("2021年和今年", "2021")]
    [InlineData("十五年来", "")]
    [InlineData("五年规划", "")]
    [InlineData("3月的工作", "")]
    [InlineData("", "")]
    public void Years_are_read_in_the_order_of_the_words_each_once(string words, string expected)
        => Assert.Equal(expected, string.Join(' ', new PeriodReader(ReportYears.OfPlan(2021)).Read(words).Select(p => p.Years)));

    [Theory]
    [InlineData(2, null)]
    [InlineData(3, "1966-1970")]
    [InlineData(13, "2016-2020")]
    [InlineData(14, "2021-2025")]
    [InlineData(25, "2076-2080")]
    [InlineData(26, null)]
    public void A_five_year_plan_is_counted_from_the_third_on(int number, string? years) => Assert.Equal(years, PeriodReader.PlanYears(number)?.ToString());

    [Fact]
    public void Words_that_lean_on_the_reports_years_are_nothing_without_them()
    {
        Assert.Empty(new PeriodReader(new ReportYears(null, null)).Read("过去五年和去年、今后三年"));
        Assert.Single(new PeriodReader(new ReportYears(null, null)).Read("过去五年和2019年"));
    }

    [Fact]
    public void A_report_of_last_years_work_read_late_still_calls_the_reviewed_year_its_own()
    {
        var years = new ReportYears(2020, 2021) { ThisYear = 2020 };
        Assert.Equal("2020 2021", string.Join(' ', new PeriodReader(years).Read("今年和明年").Select(p => p.Years)));
    }
}
