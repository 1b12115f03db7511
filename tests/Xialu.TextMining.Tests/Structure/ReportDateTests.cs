using Xialu.TextMining.Structure;

namespace Xialu.TextMining.Tests.Structure;

public sealed class ReportDateTests
{
    [Theory]
    [InlineData("——2021年1月12日在青禾县第九届人民代表大会第五次会议上", "2021-01-12")]
    [InlineData("（二〇一六年二月二十一日）", "2016-02-21")]
    [InlineData("2020 年 12 月 31 日", "2020-12-31")]
    [InlineData("印发于2019年，2020年1月5日报告", "2020-01-05")]
    [InlineData("2020年2月29日", "2020-02-29")]
    public void A_day_is_found_wherever_it_stands(string text, string day)
        => Assert.Equal(day, ReportDate.FindDay(text)?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("2021年2月29日")]
    [InlineData("2021年13月1日")]
    [InlineData("2021年1月32日")]
    [InlineData("2021年1月")]
    [InlineData("1月12日")]
    [InlineData("")]
    public void What_is_no_day_of_the_calendar_is_none(string text) => Assert.Null(ReportDate.FindDay(text));

    [Theory]
    [InlineData("回顾2020年，展望2021年", 0, 2020, 7)]
    [InlineData("回顾2020年，展望2021年", 7, 2021, 15)]
    [InlineData("编号2020，2021 年", 0, 2021, 13)]
    public void A_year_needs_its_word(string text, int from, int year, int after)
    {
        Assert.Equal(year, ReportDate.FindYear(text, from, out int end));
        Assert.Equal(after, end);
    }

    [Fact]
    public void Where_no_year_stands_the_search_ends_at_the_end()
    {
        Assert.Equal(0, ReportDate.FindYear("编号2020和1234年", 0, out int end));
        Assert.Equal(12, end);
    }
}
