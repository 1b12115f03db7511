using Xialu.TextMining.Comparison;
using Xialu.TextMining.Indicators;

namespace Xialu.TextMining.Tests.Comparison;

public sealed class SeriesBreakTests
{
    [Theory]
    [InlineData("一般预算收入达到3亿元。", 2012)]
    [InlineData("公共财政预算收入达到3亿元。", 2015)]
    [InlineData("农民人均纯收入达到8000元。", 2014)]
    [InlineData("一般公共预算收入达到3亿元。", null)]
    public void An_old_name_tells_the_year_it_gave_way(string review, int? year)
        => Assert.Equal(year, SeriesBreak.YearOf(Assert.Single(Compared.Report("蠡县", 2014, review).Indicators)));

    [Fact]
    public void Every_break_is_of_a_known_indicator() => Assert.All(SeriesBreak.All, b => Assert.Contains(IndicatorTable.Default.Definitions, d => d.Id == b.IndicatorId));
}
