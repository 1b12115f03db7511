using Xialu.TextMining.Indicators;

namespace Xialu.TextMining.Tests.Indicators;

public sealed class FiveYearPlansTests
{
    [Theory]
    [InlineData("六五", "1981-1985")]
    [InlineData("十五", "2001-2005")]
    [InlineData("十三五", "2016-2020")]
    [InlineData("十五五", "2026-2030")]
    [InlineData("一五", null)]
    [InlineData("三五", null)]
    [InlineData("第五", null)]
    public void A_plan_has_its_years(string name, string? years) => Assert.Equal(years, FiveYearPlans.YearsOf(name)?.ToString());

    [Theory]
    [InlineData("2022年", "2022")]
    [InlineData("2022年12月", "2022-12")]
    [InlineData("今年", "2024")]
    [InlineData("去年", "2023")]
    [InlineData("明年", "2025")]
    [InlineData("上半年", "2023H1")]
    [InlineData("一季度", "2023Q1")]
    [InlineData("下半年", "2023H2")]
    [InlineData("“十四五”", "2021-2025")]
    [InlineData("全年", null)]
    [InlineData("1990个", null)]
    public void A_time_word_names_a_period(string word, string? period) => Assert.Equal(period, TimeMention.Read(word, 2024, 2023)?.Period);
}
