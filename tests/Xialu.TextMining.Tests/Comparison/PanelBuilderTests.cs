using System.Globalization;
using Xialu.TextMining.Comparison;
using Xialu.TextMining.Export;
using Xialu.TextMining.Indicators;

namespace Xialu.TextMining.Tests.Comparison;

public sealed class PanelBuilderTests
{
    [Theory]
    [InlineData("地区生产总值达到12.5亿元。", "2020 gdp level actual 12.5 亿元 exact")]
    [InlineData("地区生产总值达到1250000万元。", "2020 gdp level actual 125 亿元 exact")]
    [InlineData("地区生产总值突破1000亿。", "2020 gdp level actual 1000 亿元 at_least")]
    [InlineData("地区生产总值增长6%左右。", "2020 gdp growth actual 6 % approx")]
    [InlineData("地区生产总值下降1.2%。", "2020 gdp growth actual -1.2 % exact")]
    [InlineData("单位GDP能耗下降3%以上。", "2020 energy_intensity growth actual -3 % at_most")]
    [InlineData("预计城镇新增就业5200人。", "2020 new_urban_jobs change estimate 0.52 万人 exact")]
    [InlineData("高新技术企业达到120户。", "2020 hightech_firms level actual 120 家 exact")]
    [InlineData("粮食总产量达到8亿斤。", "2020 grain_output level actual 40 万吨 exact")]
    [InlineData("城镇化率达到61.2%。", "2020 urbanization share actual 61.2 % exact")]
    [InlineData("城镇化率提高0.8个百分点。", "2020 urbanization change actual 0.8 个百分点 exact")]
    [InlineData("居民消费价格涨幅2.1%。", "2020 cpi growth actual 2.1 % exact")]
    public void A_figure_comes_in_the_one_unit_of_its_indicator_and_measure(string review, string expected)
        => Assert.Equal(expected, Print(Assert.Single(Build(Compared.Report("甲县", 2021, review)).Figures)));

    [Fact]
    public void A_range_keeps_both_ends()
    {
        PanelFigure figure = Assert.Single(Build(Compared.Report("甲县", 2021, plan: "地区生产总值增长6%-7%。")).Figures);
        Assert.Equal((6m, 7m, IndicatorStatus.Target, 2021), (figure.Value, figure.ValueMax, figure.Record.Status, figure.Year));
    }

    [Theory]
    [InlineData("全国地区生产总值增长6%。", OmissionReason.Scope)]
    [InlineData("2016年至2020年，地区生产总值年均增长8%。", OmissionReason.Period)]
    [InlineData("外贸进出口总额达到3亿美元。", OmissionReason.Unit)]
    [InlineData("固定资产投资增长1.2倍。", OmissionReason.Unit)]
    public void What_no_panel_can_take_is_left_out_with_its_reason(string review, OmissionReason reason)
    {
        Panel panel = Build(Compared.Report("甲县", 2021, review));
        Assert.Empty(panel.Figures);
        Assert.Equal(reason, Assert.Single(panel.LeftOut).Reason);
    }

    [Fact]
    public void Figures_of_a_report_without_place_are_left_out()
        => Assert.Equal(OmissionReason.Place, Assert.Single(Build(Compared.Text("x", "我代表区人民政府向大会报告工作。\n一、2020年工作回顾\n地区生产总值增长6%。\n")).LeftOut).Reason);

    [Fact]
    public void The_old_name_of_a_renamed_series_stands_in_its_row()
        => Assert.Equal("一般预算收入", Assert.Single(Build(Compared.Report("甲县", 2010, "一般预算收入达到3.2亿元。")).Figures).Record.Variant);

    [Fact]
    public void Every_figure_of_a_known_indicator_is_in_the_panel_or_left_out_and_every_unit_is_one()
    {
        ComparedReport[] reports = [.. ReportMiner.Default.MineAll(Directory.GetFiles(Repository.PathOf("corpus")).Where(f => !f.EndsWith("README.md", StringComparison.Ordinal)))
            .Select(o => ComparedReport.Of(o.Report!))];
        Panel panel = Build(reports);
        Assert.Equal(reports.Sum(r => r.Indicators.Count(i => i.IndicatorId is not null)), panel.Figures.Count + panel.LeftOut.Count);
        Assert.All(panel.Figures.GroupBy(f => (f.Indicator.Id, f.Measure)), g => Assert.Single(g.Select(f => f.Unit).Distinct(StringComparer.Ordinal)));
        Assert.True(panel.Figures.Count > 200);
    }

    private static Panel Build(params ComparedReport[] reports) => PanelBuilder.Build(Corpus.Of(reports));

    private static string Print(PanelFigure f) => string.Create(CultureInfo.InvariantCulture,
        $"{f.Year} {f.Indicator.Id} {EnumName.Of(f.Measure)} {EnumName.Of(f.Record.Status)} {PlainNumber.Of(f.Value)} {f.Unit} {EnumName.Of(f.Bound)}");
}
