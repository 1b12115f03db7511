using Xialu.TextMining.Comparison;

namespace Xialu.TextMining.Tests.Comparison;

public sealed class PartYearTests
{
    [Theory]
    [InlineData("前三季度，地区生产总值增长6%。", true)]
    [InlineData("1—11月，地区生产总值增长6%。", true)]
    [InlineData("前三季度稳中有进，全年地区生产总值增长6%。", false)]
    [InlineData("岁月不居，地区生产总值增长6%。", false)]
    [InlineData("地区生产总值增长6%。", false)]
    public void The_nearest_time_before_a_figure_decides(string review, bool expected)
    {
        ComparedReport report = Compared.Report("甲县", 2021, review);
        Assert.Equal(expected, PartYear.Holds(report.SentenceAt(report.Indicators[^1].Sentence), report.Indicators[^1]));
    }
}
