using Xialu.TextMining.Indicators;

namespace Xialu.TextMining.Tests.Indicators;

public sealed class NameFormsTests
{
    [Theory]
    [InlineData("国内生产总值", "GDP")]
    [InlineData("规上工业增加值", "规模以上工业增加值")]
    [InlineData("细颗粒物（PM2.5）", "细颗粒物")]
    [InlineData("粮食产量", "粮食产量")]
    public void Spellings_that_mean_the_same_become_one(string name, string plain) => Assert.Equal(plain, NameForms.Plain(name));

    [Theory]
    [InlineData("居民消费价格涨幅", 6)]
    [InlineData("投资增长速度", 2)]
    [InlineData("粮食产量", 0)]
    public void An_ending_that_adds_nothing_is_left_off(string name, int length) => Assert.Equal(length, NameForms.WithoutSuffix(name));

    [Theory]
    [InlineData("存贷款余额", "存款余额", "贷款余额")]
    [InlineData("城乡居民人均可支配收入", "城镇居民人均可支配收入", "农村居民人均可支配收入")]
    public void A_name_of_two_things_is_split(string name, string first, string second) => Assert.Equal((first, second), JointNames.Split(name));

    [Fact]
    public void A_name_of_one_thing_is_not_split() => Assert.Null(JointNames.Split("贷款余额"));

    [Theory]
    [InlineData("一般预算收入", "budget_revenue", "一般预算收入")]
    [InlineData("一般公共预算收入", "budget_revenue", null)]
    [InlineData("一般预算收入", null, null)]
    public void A_renamed_series_keeps_its_old_name_beside_the_id(string name, string? id, string? old) => Assert.Equal(old, RenamedSeries.In(name, id));

    [Theory]
    [InlineData("党的十八大", 2012)]
    [InlineData("十九大", 2017)]
    [InlineData("十八大精神", null)]
    public void The_event_at_the_end_of_the_words_tells_the_year(string words, int? year) => Assert.Equal(year, EventYears.YearOf(words));
}
