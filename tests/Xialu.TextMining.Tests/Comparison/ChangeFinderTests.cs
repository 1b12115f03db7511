using Xialu.TextMining.Comparison;

namespace Xialu.TextMining.Tests.Comparison;

public sealed class ChangeFinderTests
{
    private static readonly ComparedReport Before = Compared.Report("蠡县", 2021, "地区生产总值增长6%。", "地区生产总值增长6%。固定资产投资增长8%。推进“三大攻坚战”。");
    private static readonly ComparedReport After = Compared.Report("蠡县", 2023, "地区生产总值增长6%。", "地区生产总值增长5.5%左右。社会消费品零售总额增长7%。推进“两稳一保”，抓好“两稳一保”。");

    [Fact]
    public void Indicators_are_new_gone_or_changed_and_those_that_stay_are_not_listed()
        => Assert.Equal(["Gone fai 8→", "Changed gdp 6→5.5", "New retail_sales →7"], Changes(Before, After), StringComparer.Ordinal);

    [Fact]
    public void A_bound_alone_is_a_change()
        => Assert.Equal(["Changed gdp 6→6"], Changes(Compared.Report("蠡县", 2021, plan: "地区生产总值增长6%。"), Compared.Report("蠡县", 2022, plan: "地区生产总值增长6%以上。")), StringComparer.Ordinal);

    [Fact]
    public void Slogans_are_new_or_dropped_with_their_count()
        => Assert.Equal(["New 两稳一保 2", "Gone 三大攻坚战 1"],
            ChangeFinder.OfSlogans(Compared.Corpus(After, Before)).Select(c => $"{c.Kind} {c.Slogan.Text} {c.Times}"), StringComparer.Ordinal);

    [Fact]
    public void Only_neighbours_in_time_and_of_one_place_are_compared()
    {
        Corpus corpus = Compared.Corpus(Compared.Report("蠡县", 2021), Compared.Report("蠡县", 2025), Compared.Report("蠡县", 2022), Compared.Report("易县", 2022));
        Assert.Equal(["2021→2022", "2022→2025"], corpus.Neighbours.Select(p => $"{p.Earlier.PlanYear}→{p.Later.PlanYear}"), StringComparer.Ordinal);
    }

    [Fact]
    public void Values_that_do_not_agree_in_one_report_change_nothing()
        => Assert.Empty(Changes(Compared.Report("蠡县", 2021, plan: "地区生产总值增长6%。地区生产总值增长8%。"), Compared.Report("蠡县", 2022, plan: "地区生产总值增长7%。")));

    private static IEnumerable<string> Changes(params ComparedReport[] reports)
    {
        Corpus corpus = Corpus.Of(reports);
        return ChangeFinder.OfIndicators(corpus, PanelBuilder.Build(corpus))
            .Select(c => FormattableString.Invariant($"{c.Kind} {c.Figure.Indicator.Id} {c.Before?.Value / 1.0000000000m}→{c.After?.Value / 1.0000000000m}"));
    }
}
