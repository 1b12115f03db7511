using Xialu.TextMining.Comparison;

namespace Xialu.TextMining.Tests.Comparison;

public sealed class CoverageBuilderTests
{
    [Fact]
    public void A_figure_of_the_year_is_stated_as_target_or_as_result()
    {
        IReadOnlyList<IndicatorCoverage> coverage = Build(Compared.Report("蠡县", 2021, plan: "地区生产总值增长6%。"), Compared.Report("蠡县", 2022, "地区生产总值增长7%。"));
        Assert.Equal("2020 NotStated/; 2021 Stated/Stated; 2022 /NotStated", Print(coverage, "gdp"));
    }

    [Fact]
    public void Silence_is_not_stated_only_where_every_number_is_explained()
    {
        Assert.Equal("2020 NotStated/; 2021 /NotStated", Print(Build(Compared.Report("蠡县", 2021, "粮食产量达到12万吨。")), "gdp"));
        Assert.Equal("2020 Unsure/; 2021 /Unsure", Print(Build(Compared.Report("蠡县", 2021, "编号12345678901234567890123。")), "gdp"));
    }

    [Fact]
    public void An_indicator_named_in_a_sentence_with_figures_may_be_stated()
        => Assert.Equal("2020 Unsure/; 2021 /Unsure", Print(Build(Compared.Report("蠡县", 2021, "固定资产投资稳中有进，粮食产量达到12万吨。")), "fai"));

    [Fact]
    public void A_figure_in_a_unit_that_the_panel_cannot_take_is_stated_all_the_same()
        => Assert.Equal("2020 Stated/; 2021 /NotStated", Print(Build(Compared.Report("蠡县", 2021, "外贸进出口总额达到3亿美元。")), "trade_total"));

    [Fact]
    public void Every_figure_of_a_core_indicator_in_the_panel_is_stated_and_every_place_and_year_has_every_core_indicator()
    {
        Corpus corpus = Corpus.Of(ReportMiner.Default.MineAll(Directory.GetFiles(Repository.PathOf("corpus")).Where(f => !f.EndsWith("README.md", StringComparison.Ordinal)))
            .Select(o => ComparedReport.Of(o.Report!)));
        Panel panel = PanelBuilder.Build(corpus);
        ILookup<(string, int, string), CoverageState> states = CoverageBuilder.Build(corpus, panel).ToLookup(c => (c.Place.Report.PlaceKey, c.Place.Year, c.Indicator.Id), c => c.State);
        Assert.All(states, s => Assert.Single(s));
        HashSet<(string, int)> years = [.. corpus.Years.Select(y => (y.Report.PlaceKey, y.Year))];
        Assert.All(panel.Figures.Where(f => f.Indicator.Tier == 1 && years.Contains((f.Report.PlaceKey, f.Year))),
            f => Assert.Equal(CoverageState.Stated, states[(f.Report.PlaceKey, f.Year, f.Indicator.Id)].Single()));
    }

    private static IReadOnlyList<IndicatorCoverage> Build(params ComparedReport[] reports)
    {
        Corpus corpus = Corpus.Of(reports);
        return [.. CoverageBuilder.Build(corpus, PanelBuilder.Build(corpus))];
    }

    private static string Print(IReadOnlyList<IndicatorCoverage> coverage, string id)
        => string.Join("; ", coverage.Where(c => c.Indicator.Id == id).Select(c => $"{c.Place.Year} {c.Result}/{c.Target}"));
}
