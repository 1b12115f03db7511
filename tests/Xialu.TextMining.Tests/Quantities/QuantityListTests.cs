using Xialu.TextMining.Quantities;

namespace Xialu.TextMining.Tests.Quantities;

public sealed class QuantityListTests
{
    [Theory]
    [InlineData("增长13%、11%和8%左右", "Approx Approx Approx")]
    [InlineData("增长13%，11%和8%左右", "Exact Approx Approx")]
    [InlineData("分别超过9%、9.5%和10%", "AtLeast AtLeast AtLeast")]
    [InlineData("超过9%、达到9.5%", "AtLeast Exact")]
    [InlineData("超过90家、项目35个", "AtLeast Exact")]
    [InlineData("分别超过9%、9.5%左右", "AtLeast Approx")]
    [InlineData("分别达到9%、9.5%", "Exact Exact")]
    public void A_hedge_covers_the_list_it_opens_or_closes(string text, string bounds)
        => Assert.Equal(bounds, string.Join(' ', QuantityParser.Default.Parse(text).Quantities.Select(q => q.Bound)));

    [Theory]
    [InlineData("各引进5、6、7家", "家 家 家")]
    [InlineData("提高3.94、9.59个百分点", "个百分点 个百分点")]
    [InlineData("建成5所、6座", "所 座")]
    [InlineData("建成5所和道路6公里", "所 公里")]
    public void A_unit_is_lent_to_the_members_before_it(string text, string units)
        => Assert.Equal(units, string.Join(' ', QuantityParser.Default.Parse(text).Quantities.Select(q => q.Unit)));
}
