using Xialu.TextMining.Comparison;
using Xialu.TextMining.Export;

namespace Xialu.TextMining.Tests.Comparison;

public sealed class PlanOutcomeBuilderTests
{
    [Fact]
    public void A_target_meets_the_outcome_that_the_next_report_states()
    {
        PlanOutcome outcome = Assert.Single(Build(Compared.Report("甲县", 2021, plan: "地区生产总值增长6%以上。"), Compared.Report("甲县", 2022, "地区生产总值增长7.5%。")));
        Assert.Equal((2021, 6m, 7.5m, 1.5m), (outcome.Target.Year, outcome.Target.Value, outcome.Actual.Value, outcome.Gap));
        Assert.Equal(("甲县-2021", "甲县-2022"), (outcome.Target.Report.Name, outcome.Actual.Report.Name));
        Assert.Null(outcome.OwnWord);
    }

    [Theory]
    [InlineData("地区生产总值增长6%。", "地区生产总值达到60亿元。")]
    [InlineData("地区生产总值增长6%。", "固定资产投资增长6%。")]
    [InlineData("地区生产总值增长6%。", "城区地区生产总值增长6%。")]
    [InlineData("一般公共预算收入增长6%。", "一般公共预算收入同口径增长6%。")]
    [InlineData("发电量达到10亿千瓦时。", "原煤产量达到10万吨。")]
    [InlineData("外贸进出口总额达到3亿元。", "外贸进出口总额达到3亿美元。")]
    public void Other_measures_indicators_parts_bases_series_and_units_do_not_meet(string plan, string review)
        => Assert.Empty(Build(Compared.Report("甲县", 2021, plan: plan), Compared.Report("甲县", 2022, review)));

    [Fact]
    public void Reports_of_other_places_or_with_a_year_between_do_not_meet()
        => Assert.Empty(Build(Compared.Report("甲县", 2021, plan: "地区生产总值增长6%。"), Compared.Report("乙县", 2022, "地区生产总值增长7%。"), Compared.Report("甲县", 2023, "地区生产总值增长8%。")));

    [Fact]
    public void Two_reports_of_one_place_and_year_are_not_joined()
        => Assert.Empty(Build(Compared.Report("甲县", 2021, plan: "地区生产总值增长6%。"), Compared.Report("甲县", 2022, "地区生产总值增长7%。", name: "a"), Compared.Report("甲县", 2022, "地区生产总值增长8%。", name: "b")));

    [Fact]
    public void Values_that_do_not_agree_are_not_joined_and_a_bound_gives_way_to_the_exact_value()
    {
        ComparedReport plan = Compared.Report("甲县", 2021, plan: "社会消费品零售总额达到500亿元。");
        Assert.Empty(Build(plan, Compared.Report("甲县", 2022, "社会消费品零售总额达到510亿元。社会消费品零售总额达到520亿元。")));
        Assert.Equal(528.89m, Assert.Single(Build(plan, Compared.Report("甲县", 2022, "社会消费品零售总额首次突破500亿元，达到528.89亿元。"))).Actual.Value);
    }

    [Fact]
    public void The_report_s_own_word_stands_beside_the_join()
    {
        PlanOutcome outcome = Assert.Single(Build(Compared.Report("甲县", 2021, plan: "城镇新增就业5000人。"), Compared.Report("甲县", 2022, "城镇新增就业6900人，完成年度计划的138%。")));
        Assert.Equal((138m, "138%"), (outcome.OwnWord!.Percent, outcome.OwnWord.Word.Quantity.Printed));
    }

    [Theory]
    [InlineData("南山区", 2014, "industry_va_large", "growth", 10.8, 8.8, Verdict.Missed)]
    [InlineData("南山区", 2014, "retail_sales", "level", 692, 649.04, Verdict.Missed)]
    [InlineData("南山区", 2014, "fai", "growth", 8, 31.5, Verdict.Met)]
    [InlineData("南山区", 2014, "energy_intensity", "growth", -4.36, -4.36, Verdict.Met)]
    [InlineData("南山区", 2015, "retail_sales", "growth", -5, 1.2, Verdict.Met)]
    [InlineData("南山区", 2015, "rd_intensity", "share", 6, 5.8, Verdict.Missed)]
    [InlineData("南山区", 2017, "hightech_firms", "change", 600, 739, Verdict.Met)]
    [InlineData("坪山区", 2016, "gdp", "growth", 9.5, 12, Verdict.Met)]
    [InlineData("坪山区", 2019, "retail_sales", "growth", 7.5, 6, Verdict.Missed)]
    [InlineData("坪山区", 2019, "urban_registered_unemployment", "level", 1, 0.69, Verdict.Met)]
    [InlineData("宝安区", 2018, "trade_total", "growth", 3, 1.5, Verdict.Missed)]
    [InlineData("宝安区", 2019, "retail_sales", "growth", 7.5, 6.8, Verdict.Unclear)]
    [InlineData("宝安区", 2019, "fdi_used", "level", 5, 5.04, Verdict.Met)]
    [InlineData("罗湖区", 2018, "school_places", "change", 3600, 4400, Verdict.Met)]
    [InlineData("罗湖区", 2022, "budget_revenue", "level", 120, 106.9, Verdict.Missed)]
    [InlineData("罗湖区", 2022, "pm25", "level", 18, 15.8, Verdict.Met)]
    [InlineData("龙华区", 2022, "listed_companies", "change", 5, 2, Verdict.Missed)]
    [InlineData("龙华区", 2024, "waste_rate", "share", 49, 50.2, Verdict.Met)]
    [InlineData("龙岗区", 2018, "good_air_days", "share", 92, 90.5, Verdict.Missed)]
    [InlineData("龙岗区", 2019, "budget_revenue", "growth", 3.5, -5.8, Verdict.Missed)]
    public void Twenty_joins_of_the_districts_of_Shenzhen_are_as_read_by_hand(string place, int year, string id, string measure, double target, double actual, Verdict verdict)
    {
        PlanOutcome outcome = Assert.Single(Shenzhen(), o => o.Target.Report.PlaceName == place && o.Target.Year == year && o.Target.Indicator.Id == id
            && EnumName.Of(o.Target.Measure) == measure && o.Target.Value == (decimal)target);
        Assert.Equal(((decimal)target, (decimal)actual, verdict), (outcome.Target.Value, outcome.Actual.Value, outcome.Verdict));
        Assert.Equal(year + 1, outcome.Actual.Report.PlanYear);
    }

    [Fact]
    public void The_districts_of_Shenzhen_give_some_hundred_and_sixty_joins()
        => Assert.InRange(Shenzhen().Count, 150, 400);

    private static IReadOnlyList<PlanOutcome> Shenzhen() => PlanOutcomeBuilder.Build(SharedCorpora.Shenzhen, PanelBuilder.Build(SharedCorpora.Shenzhen));

    private static IReadOnlyList<PlanOutcome> Build(params ComparedReport[] reports)
    {
        Corpus corpus = Corpus.Of(reports);
        return PlanOutcomeBuilder.Build(corpus, PanelBuilder.Build(corpus));
    }
}
