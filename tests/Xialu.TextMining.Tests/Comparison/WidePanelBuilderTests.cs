using Xialu.TextMining.Comparison;
using Xialu.TextMining.Indicators;

namespace Xialu.TextMining.Tests.Comparison;

public sealed class WidePanelBuilderTests
{
    private static readonly PanelColumn GdpGrowth = new("gdp", "", Measure.Growth, IndicatorStatus.Actual);

    [Fact]
    public void A_place_and_year_is_one_row_with_target_and_result_apart()
    {
        WidePanel panel = Build(Compared.Report("蠡县", 2021, plan: "地区生产总值增长6%。"), Compared.Report("蠡县", 2022, "地区生产总值增长7%。"));
        Assert.Equal([2020, 2021, 2022], panel.Rows.Select(r => r.Place.Year));
        Assert.Equal([GdpGrowth, GdpGrowth with { Status = IndicatorStatus.Target }], panel.Columns);
        Assert.Equal([7m, 6m], panel.Columns.Select(c => panel.Rows[1].Figures[c].Value));
    }

    [Fact]
    public void The_report_of_the_year_comes_before_one_that_looks_back()
    {
        WidePanel panel = Build(Compared.Report("蠡县", 2021, "地区生产总值增长6.4%。"), Compared.Report("蠡县", 2022, "2020年地区生产总值增长6.5%。"), Compared.Report("蠡县", 2023, "2021年地区生产总值增长7.1%。"));
        Assert.Equal([6.4m, 7.1m], panel.Rows.Where(r => r.Figures.ContainsKey(GdpGrowth)).Select(r => r.Figures[GdpGrowth].Value));
    }

    [Fact]
    public void Values_that_do_not_agree_leave_the_cell_empty()
        => Assert.Empty(Build(Compared.Report("蠡县", 2021, "地区生产总值增长6.4%。地区生产总值增长6.5%。")).Columns);

    [Fact]
    public void Net_and_disposable_income_are_two_columns_and_parts_of_the_place_none()
        => Assert.Equal(["", "纯收入"], Build(Compared.Report("蠡县", 2013, "农民人均纯收入达到8000元。城区地区生产总值达到3亿元。"), Compared.Report("易县", 2016, "农村居民人均可支配收入达到9000元。"))
            .Columns.Select(c => c.Series), StringComparer.Ordinal);

    [Fact]
    public void Two_reports_of_one_place_and_year_have_no_row()
        => Assert.Empty(Build(Compared.Report("蠡县", 2021, name: "a"), Compared.Report("蠡县", 2021, "我们修了桥。", name: "b")).Rows);

    private static WidePanel Build(params ComparedReport[] reports)
    {
        Corpus corpus = Corpus.Of(reports);
        return WidePanelBuilder.Build(corpus, PanelBuilder.Build(corpus));
    }
}
