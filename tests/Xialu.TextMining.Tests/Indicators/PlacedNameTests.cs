using Xialu.TextMining.Indicators;

namespace Xialu.TextMining.Tests.Indicators;

public sealed class PlacedNameTests
{
    [Theory]
    [InlineData("湖北省地区生产总值", "湖北省", "gdp")]
    [InlineData("湖北地区生产总值", "湖北省", "gdp")]
    [InlineData("湖北省黄石市地区生产总值", "黄石市", "gdp")]
    [InlineData("下陆区的财政总收入", "下陆区", "fiscal_revenue_total")]
    [InlineData("长三角地区生产总值", "长三角", "gdp")]
    [InlineData("武汉都市圈进出口总额", "武汉都市圈", "trade_total")]
    public void A_place_before_a_known_name_is_read(string name, string place, string id)
    {
        PlacedName placed = PlacedName.Read(name)!;
        Assert.Equal((place, id), (placed.Place, placed.Indicator.Id));
    }

    [Theory]
    [InlineData("地区生产总值")]
    [InlineData("湖北省名牌产品")]
    [InlineData("城区地区生产总值")]
    [InlineData("“沿江”城市群地区生产总值")]
    [InlineData("上海路")]
    [InlineData("县")]
    [InlineData("")]
    public void No_place_or_nothing_known_behind_it_is_no_placed_name(string name) => Assert.Null(PlacedName.Read(name));

    [Theory]
    [InlineData("粤港澳大湾区", true)]
    [InlineData("长江经济带", true)]
    [InlineData("京津冀", true)]
    [InlineData("开发区", false)]
    [InlineData("“一江”城市群", false)]
    public void Regions_are_told_by_their_ends(string words, bool isRegion) => Assert.Equal(isRegion, PlacedName.IsRegion(words));
}
