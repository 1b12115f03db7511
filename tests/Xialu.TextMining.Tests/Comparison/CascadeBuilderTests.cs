using Xialu.TextMining.Comparison;
using Xialu.TextMining.Indicators;
using Xialu.TextMining.Structure;

namespace Xialu.TextMining.Tests.Comparison;

public sealed class CascadeBuilderTests
{
    [Fact]
    public void Targets_are_tied_from_level_to_level_and_gaps_and_reversals_show()
    {
        IReadOnlyList<CascadeTarget> cascade = Build(
            Compared.Report("湖北省", 2022, plan: "地区生产总值增长7%左右。"), Compared.Report("黄石市", 2022, plan: "地区生产总值增长8.5%。"),
            Compared.Report("下陆区", 2022, plan: "地区生产总值增长8%。"));
        Assert.Equal(["湖北省 7", "湖北省 7 → 黄石市 8.5", "湖北省 7 → 黄石市 8.5 → 下陆区 8"], cascade.Select(t => t.ToString()), StringComparer.Ordinal);
        Assert.Equal([CascadeStep.Top, CascadeStep.Higher, CascadeStep.Lower], cascade.Select(t => t.Step));
        Assert.Equal([null, 1.5m, -0.5m], cascade.Select(t => t.Gap));
    }

    [Theory]
    [InlineData("城镇新增就业70万人。", "城镇新增就业3万人。", CascadeStep.Part)]
    [InlineData("粮食产量达到2500万吨。", "粮食产量达到60万吨。", CascadeStep.Part)]
    [InlineData("城镇登记失业率控制在4.5%以内。", "城镇登记失业率控制在4%以内。", CascadeStep.Lower)]
    [InlineData("城镇居民人均可支配收入达到40000元。", "城镇居民人均可支配收入达到42000元。", CascadeStep.Higher)]
    [InlineData("空气质量优良天数达到300天。", "空气质量优良天数达到310天。", CascadeStep.Higher)]
    public void Rates_are_held_against_those_above_and_amounts_are_parts_of_them(string above, string below, CascadeStep step)
    {
        CascadeTarget target = Build(Compared.Report("湖北省", 2022, plan: above), Compared.Report("黄石市", 2022, plan: below))[^1];
        Assert.Equal((step, step == CascadeStep.Part), (target.Step, target.Gap is null));
    }

    [Fact]
    public void A_level_without_report_or_figure_is_passed_over_and_told()
    {
        CascadeTarget district = Build(Compared.Report("湖北省", 2022, plan: "地区生产总值增长7%。"), Compared.Report("黄石市", 2022, plan: "固定资产投资增长9%。"),
            Compared.Report("下陆区", 2022, plan: "地区生产总值增长8%。"))[^1];
        Assert.Equal("湖北省 7 → … → 下陆区 8", district.ToString());
        Assert.Equal(GovernmentLevel.City, Assert.Single(district.Missing));
    }

    [Fact]
    public void Ranges_are_printed_whole_and_compared_by_their_ends()
    {
        IReadOnlyList<CascadeTarget> cascade = Build(Compared.Report("湖北省", 2022, plan: "地区生产总值增长6%-7%。"), Compared.Report("黄石市", 2022, plan: "地区生产总值增长6.5%。"));
        Assert.Equal("湖北省 6–7 → 黄石市 6.5", cascade[1].ToString());
        Assert.Equal(CascadeStep.Overlapping, cascade[1].Step);
    }

    [Fact]
    public void Other_years_provinces_and_unknown_places_are_not_tied()
        => Assert.Empty(Build(Compared.Report("湖北省", 2022, plan: "地区生产总值增长7%。"), Compared.Report("黄石市", 2023, plan: "地区生产总值增长8%。"),
            Compared.Report("长沙市", 2022, plan: "地区生产总值增长8%。"), Compared.Report("青云县", 2022, plan: "地区生产总值增长8%。")));

    [Theory]
    [InlineData(2014, "国务院 7.5 → 湖北省 10 → 黄石市 10")]
    [InlineData(2016, "国务院 6.5–7 → 湖北省 9 → 黄石市 8")]
    [InlineData(2022, "国务院 5.5 → 湖北省 7 → 黄石市 8.5")]
    [InlineData(2023, "国务院 5 → 湖北省 6.5 → … → 下陆区 5")]
    public void The_growth_targets_above_Xialu_read_as_the_reports_do(int year, string chain)
    {
        IReadOnlyList<CascadeTarget> cascade = CascadeBuilder.Build(SharedCorpora.Xialu, PanelBuilder.Build(SharedCorpora.Xialu));
        Assert.Equal(chain, cascade.Last(t => t.Figure.Year == year && t.Figure.Indicator.Id == "gdp" && t.Figure.Measure == Measure.Growth).ToString());
    }

    private static IReadOnlyList<CascadeTarget> Build(params ComparedReport[] reports)
    {
        Corpus corpus = Corpus.Of(reports);
        return CascadeBuilder.Build(corpus, PanelBuilder.Build(corpus));
    }
}
