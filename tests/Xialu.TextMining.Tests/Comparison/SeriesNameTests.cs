using Xialu.TextMining.Comparison;
using Xialu.TextMining.Indicators;

namespace Xialu.TextMining.Tests.Comparison;

public sealed class SeriesNameTests
{
    [Theory]
    [InlineData("地区生产总值增长6%。", "")]
    [InlineData("全县生产总值增长6%。", "")]
    [InlineData("城区生产总值增长6%。", "城区")]
    [InlineData("城镇化率达到61%。", "")]
    [InlineData("户籍人口城镇化率达到51%。", "户籍")]
    [InlineData("新增发明专利30件。", "")]
    [InlineData("新增专利授权30件。", "专利授权")]
    [InlineData("全年发电量达到10亿千瓦时。", "发电量")]
    public void A_name_tells_the_series_within_its_indicator(string review, string series)
        => Assert.Equal(series, SeriesName.Of(Assert.Single(Compared.Report("甲县", 2021, review).Indicators)));

    [Fact]
    public void Every_known_indicator_has_traits() => Assert.All(IndicatorTable.Default.Definitions, d => Assert.InRange(IndicatorTraits.Of(d.Id).Better, -1, 1));
}
