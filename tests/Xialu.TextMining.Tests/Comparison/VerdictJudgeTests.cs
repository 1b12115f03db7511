using Xialu.TextMining.Comparison;

namespace Xialu.TextMining.Tests.Comparison;

public sealed class VerdictJudgeTests
{
    [Theory]
    [InlineData("地区生产总值增长6%。", "地区生产总值增长6.2%。", Verdict.Met)]
    [InlineData("地区生产总值增长6%。", "地区生产总值增长5.9%。", Verdict.Missed)]
    [InlineData("地区生产总值增长6%以上。", "地区生产总值增长6%。", Verdict.Met)]
    [InlineData("地区生产总值增长6%左右。", "地区生产总值增长5.5%。", Verdict.Unclear)]
    [InlineData("地区生产总值增长6%左右。", "地区生产总值增长5.3%。", Verdict.Missed)]
    [InlineData("地区生产总值增长6%-7%。", "地区生产总值增长6.1%。", Verdict.Met)]
    [InlineData("地区生产总值增长6%-7%。", "地区生产总值增长5.9%。", Verdict.Missed)]
    [InlineData("地区生产总值增长6%。", "地区生产总值增长5%以上。", Verdict.Unclear)]
    [InlineData("地区生产总值增长6%。", "地区生产总值增长6%以上。", Verdict.Met)]
    [InlineData("地区生产总值增长6%。", "地区生产总值下降2%。", Verdict.Missed)]
    [InlineData("城镇登记失业率控制在3.5%以内。", "城镇登记失业率0.4%。", Verdict.Met)]
    [InlineData("城镇登记失业率控制在3.5%以内。", "城镇登记失业率3.6%。", Verdict.Missed)]
    [InlineData("居民消费价格涨幅3%左右。", "居民消费价格涨幅1.9%。", Verdict.Met)]
    [InlineData("单位GDP能耗下降3%。", "单位GDP能耗下降3.1%。", Verdict.Met)]
    [InlineData("单位GDP能耗下降3%。", "单位GDP能耗下降2.9%。", Verdict.Missed)]
    [InlineData("单位GDP能耗下降3%以上。", "单位GDP能耗下降2%。", Verdict.Missed)]
    [InlineData("常住人口达到50万人。", "常住人口达到51万人。", Verdict.Unclear)]
    [InlineData("常住人口达到50万人。", "常住人口达到50万人。", Verdict.Met)]
    [InlineData("社会消费品零售总额达到50亿元。", "社会消费品零售总额达到500亿元。", Verdict.Unclear)]
    public void A_target_is_met_missed_or_unclear(string plan, string review, Verdict expected)
    {
        Corpus corpus = Compared.Corpus(Compared.Report("甲县", 2021, plan: plan), Compared.Report("甲县", 2022, review));
        Assert.Equal(expected, Assert.Single(PlanOutcomeBuilder.Build(corpus, PanelBuilder.Build(corpus))).Verdict);
    }
}
