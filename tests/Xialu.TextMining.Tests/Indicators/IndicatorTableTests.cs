using Xialu.TextMining.Indicators;

namespace Xialu.TextMining.Tests.Indicators;

public sealed class IndicatorTableTests
{
    [Theory]
    [InlineData("地区生产总值", "gdp")]
    [InlineData("全市生产总值", "gdp")]
    [InlineData("全年实现地区生产总值", "gdp")]
    [InlineData("人均地区生产总值", "gdp_per_capita")]
    [InlineData("万元GDP能耗", "energy_intensity")]
    [InlineData("规上工业增加值增速", "industry_va_large")]
    [InlineData("居民消费价格总水平涨幅", "cpi")]
    [InlineData("研究与试验发展（R&D）经费投入强度", "rd_intensity")]
    [InlineData("一般预算收入", "budget_revenue")]
    [InlineData("城镇居民人均可支配收入和农民人均纯收入", "income_urban")]
    [InlineData("民营企业生产总值", null)]
    [InlineData("项目进度", null)]
    [InlineData("", null)]
    public void A_printed_name_means_one_indicator_or_none(string name, string? id)
        => Assert.Equal(id, IndicatorTable.Default.Find(name)?.Id);

    [Fact]
    public void Ids_and_synonyms_are_of_one_indicator_each()
    {
        IReadOnlyList<IndicatorDefinition> all = IndicatorTable.Default.Definitions;
        Assert.Equal(160, all.Count);
        Assert.Equal(all.Count, all.Select(d => d.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.All(all, d => Assert.InRange(d.Tier, 1, 3));
        Assert.All(all, d => Assert.Equal(d.Synonyms.Count, d.Synonyms.Distinct(StringComparer.Ordinal).Count()));
    }
}
