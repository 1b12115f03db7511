using System.Globalization;
using Xialu.TextMining.Comparison;
using Xialu.TextMining.Indicators;
using Xialu.TextMining.Structure;

namespace Xialu.TextMining.Tests.Comparison;

public sealed class CommitmentLedgerTests
{
    [Fact]
    public void A_target_with_a_number_is_a_promise_with_name_time_part_and_firmness()
    {
        Commitment promise = Assert.Single(Ledger(Compared.Report("蠡县", 2021, plan: "确保改造危旧桥梁12座。")));
        Assert.Equal(("改造危旧桥梁", "12座", "2021"), (promise.Name, promise.Figure!.Quantity.Printed, promise.Period));
        Assert.Equal((SectionKind.Plan, Strength.Ensure), (promise.Section, promise.Strength));
        Assert.Null(promise.Outcome);
    }

    [Fact]
    public void A_target_tied_to_something_else_is_a_promise_without_a_number()
    {
        Commitment promise = Assert.Single(Ledger(Compared.Report("蠡县", 2021, plan: "居民收入增长与经济增长同步。")));
        Assert.Null(promise.Figure);
        Assert.Equal((RelationKind.Synchronous, "经济增长"), (promise.Relation!.Kind, promise.Relation.Reference));
    }

    [Fact]
    public void Results_and_figures_of_a_wider_place_are_no_promises()
        => Assert.Empty(Ledger(Compared.Report("蠡县", 2021, "粮食产量达到12万吨。", "全国地区生产总值增长5%。")));

    [Theory]
    [InlineData("新建改造供热管网95公里。", "新建改造供热管网95公里。", "95公里 Met")]
    [InlineData("新建改造供热管网95公里。", "新建改造供热管网90公里。", "90公里 Missed")]
    [InlineData("新建改造供热管网95公里。", "新建改造供热管网950公里。", "950公里 Unclear")]
    [InlineData("新增公交车辆400台。", "新增公交车辆445台，完成年度计划的111%。", "445台 Met 111")]
    [InlineData("地区生产总值增长6%。", "地区生产总值增长5%。", "5% Missed")]
    [InlineData("群众满意度达到96%。", "群众满意度达到97%。", "97% Unclear")]
    [InlineData("居民收入增长与经济增长同步。", "居民收入增长与经济增长同步。", "与经济增长同步 Met")]
    public void The_next_report_tells_what_became_of_it(string plan, string review, string expected)
        => Assert.Equal(expected, Print(Ledger(Compared.Report("蠡县", 2021, plan: plan), Compared.Report("蠡县", 2022, review))[0].Outcome));

    [Theory]
    [InlineData("新建项目12个。", "新建学校12所。")]
    [InlineData("新建改造供热管网95公里。", "新建改造供热管网95公里。新建改造供热管网80公里。")]
    [InlineData("新建改造供热管网95公里。", "新建改造供热管网5万米。")]
    public void Other_names_units_and_values_that_do_not_agree_tell_nothing(string plan, string review)
        => Assert.Null(Ledger(Compared.Report("蠡县", 2021, plan: plan), Compared.Report("蠡县", 2022, review))[0].Outcome);

    [Fact]
    public void Density_is_told_per_ten_thousand_characters_of_the_body()
    {
        Corpus corpus = Compared.Corpus(Compared.Report("蠡县", 2021, plan: "改造桥梁12座。建设公园3个。"), Compared.Report("蠡县", 2022, "改造桥梁设施12座。"));
        CommitmentDensity[] densities = [.. CommitmentLedger.Measure(corpus, CommitmentLedger.Build(corpus, []))];
        Assert.Equal([2, 0], densities.Select(d => d.Commitments));
        Assert.Equal([0, null], densities.Select(d => d.Matched));
        Assert.Equal(Math.Round(20_000m / densities[0].Characters, 2), densities[0].PerTenThousand);
        Assert.Null(new CommitmentDensity(corpus.Reports[0], 0, 0, null).PerTenThousand);
    }

    private static IReadOnlyList<Commitment> Ledger(params ComparedReport[] reports)
    {
        Corpus corpus = Corpus.Of(reports);
        return CommitmentLedger.Build(corpus, PlanOutcomeBuilder.Build(corpus, PanelBuilder.Build(corpus)));
    }

    private static string Print(CommitmentOutcome? o)
        => o is null ? "" : string.Create(CultureInfo.InvariantCulture, $"{o.Stated} {o.Verdict} {o.OwnWord?.Percent}").Trim();
}
