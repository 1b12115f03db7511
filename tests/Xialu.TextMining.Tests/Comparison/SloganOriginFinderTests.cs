using Xialu.TextMining.Comparison;
using Xialu.TextMining.Export;

namespace Xialu.TextMining.Tests.Comparison;

public sealed class SloganOriginFinderTests
{
    private const string Slogan = "两稳一保";
    private const string With = "扎实做好“两稳一保”工作。";

    [Fact]
    public void The_first_report_is_that_of_the_earliest_year()
    {
        SloganOrigin origin = Of(Report("黄石市", 2023), Report("襄阳市", 2021), Report("下陆区", 2022, "我们修了路。"));
        Assert.Equal(("襄阳市-2021", "黄石市-2023", 2), (origin.First.Name, origin.Last.Name, origin.Places));
        Assert.Equal(Slogan, origin.Slogan.Text);
    }

    [Fact]
    public void Within_a_year_the_higher_government_is_the_first_though_its_congress_meets_later()
    {
        SloganOrigin origin = Of(Report("黄石市", 2022) with { DeliveredOn = new DateOnly(2022, 1, 6) }, Report("湖北省", 2022) with { DeliveredOn = new DateOnly(2022, 1, 20) });
        Assert.Equal(("湖北省-2022", AdoptionDirection.Down, "黄石市-2022"), (origin.First.Name, origin.Direction, origin.Next!.Name));
    }

    [Theory]
    [InlineData("黄石市 2021,下陆区 2022", AdoptionDirection.Down, "下陆区-2022")]
    [InlineData("湖北省 2021,下陆区 2021", AdoptionDirection.Down, "下陆区-2021")]
    [InlineData("下陆区 2021,黄石市 2022", AdoptionDirection.Up, "黄石市-2022")]
    [InlineData("上海市 2020,黄石市 2021,国务院 2024,下陆区 2025", AdoptionDirection.Up, "国务院-2024")]
    [InlineData("襄阳市 2021,黄石市 2022", AdoptionDirection.Across, "黄石市-2022")]
    [InlineData("襄阳市 2021,下陆区 2022", AdoptionDirection.Across, "下陆区-2022")]
    [InlineData("襄阳市 2021,襄阳市 2022", AdoptionDirection.Single, null)]
    [InlineData("襄樊市 2009,襄阳市 2012", AdoptionDirection.Single, null)]
    public void The_direction_follows_the_divisions(string reports, AdoptionDirection direction, string? next)
    {
        SloganOrigin origin = Of([.. reports.Split(',').Select(r => Report(r.Split(' ')[0], int.Parse(r.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture)))]);
        Assert.Equal((direction, next), (origin.Direction, origin.Next?.Name));
    }

    [Fact]
    public void All_places_of_the_first_year_and_level_count_as_first()
    {
        SloganOrigin origin = Of(Report("襄阳市", 2021), Report("黄石市", 2021), Report("湖北省", 2022));
        Assert.Equal((AdoptionDirection.Up, "湖北省-2022"), (origin.Direction, origin.Next!.Name));
    }

    [Fact]
    public void Where_a_place_is_in_no_table_the_direction_is_told_only_by_the_nation_or_by_one_level()
    {
        Assert.Null(Of(Report("青云县", 2021), Report("湖北省", 2022)).Direction);
        Assert.Equal(AdoptionDirection.Up, Of(Report("青云县", 2021), Report("国务院", 2022)).Direction);
        Assert.Equal(AdoptionDirection.Down, Of(Report("国务院", 2021), Report("青云县", 2022)).Direction);
        Assert.Equal(AdoptionDirection.Across, Of(Report("青云县", 2021), Report("白水县", 2022)).Direction);
    }

    [Fact]
    public void The_curve_counts_reports_that_have_it_of_the_year_s_reports()
    {
        SloganOrigin origin = Of(Report("襄阳市", 2021), Report("黄石市", 2021, "我们修了路。"), Report("黄石市", 2023), Report("襄阳市", 2023));
        Assert.Equal([new AdoptionYear(2021, 1, 2, 1), new AdoptionYear(2023, 2, 2, 1)], origin.Curve);
        Assert.Equal("2021:1/2|2023:2/2", new[] { origin }.ToTable().ToText().Split(' ', '\n').Single(c => c.StartsWith("2021:", StringComparison.Ordinal)).TrimEnd());
    }

    [Fact]
    public void A_slogan_that_others_quote_counts_without_quotes_too()
    {
        MinedReport plain = ReportTexts.Mine("a", "围绕高效办成一件事，我们简化流程。", "我们要修一条通往山里的路。", "襄阳市", 2021);
        MinedReport quoted = ReportTexts.Mine("b", "推进“高效办成一件事”改革落地见效。", "我们要修一条通往山里的路。", "黄石市", 2022);
        var corpus = Corpus.Of([ComparedReport.Of(plain), ComparedReport.Of(quoted)]);
        SloganOrigin origin = SloganOriginFinder.Find(corpus, [ReportSentences.Of(quoted), ReportSentences.Of(plain)]).Single(o => o.Slogan.Key == "高效办成一件事");
        Assert.Equal(("a", "b", 1, 2), (origin.First.Name, origin.Next!.Name, origin.Unmarked, origin.Places));
        Assert.Equal("高效办成一件事", plain.Text[origin.FirstSpan]);
        Assert.Equal("b", SloganOriginFinder.Find(corpus).Single(o => o.Slogan.Key == "高效办成一件事").First.Name);
    }

    [Theory]
    [InlineData("无申请兑现", "huangshi-2022", 2022, AdoptionDirection.Down, "county-xialu-2022")]
    [InlineData("51020", "hubei-2022", 2022, AdoptionDirection.Down, "huangshi-2022")]
    [InlineData("高效办成一件事", "hubei-2021", 2021, AdoptionDirection.Up, "china-2025")]
    public void Around_Xialu_slogans_go_the_ways_that_are_known(string key, string first, int year, AdoptionDirection direction, string next)
    {
        SloganOrigin origin = SharedCorpora.XialuOrigins.Single(o => o.Slogan.Key == key);
        Assert.Equal((first, year, direction, next), (origin.First.Name, origin.First.PlanYear, origin.Direction, origin.Next!.Name));
    }

    [Fact]
    public void Reports_of_one_place_and_year_are_no_witnesses()
        => Assert.Equal("襄阳市-2022", Of(Report("黄石市", 2021), Report("黄石市", 2021, With + "又一句。") with { Name = "twin" }, Report("襄阳市", 2022)).First.Name);

    [Fact]
    public void Slogans_of_more_places_come_first_and_the_order_of_reports_does_not_matter()
    {
        ComparedReport[] reports = [Report("襄阳市", 2021, With), Report("黄石市", 2022, With + "推进“三清三拆”行动。"), Report("下陆区", 2023, "推进“三清三拆”行动。" + With)];
        string[] keys = [.. SloganOriginFinder.Find(Corpus.Of(reports)).Select(o => o.Slogan.Key)];
        Assert.Equal([Slogan, "三清三拆"], keys.Take(2), StringComparer.Ordinal);
        Assert.Equal(keys, SloganOriginFinder.Find(Corpus.Of(reports.Reverse())).Select(o => o.Slogan.Key), StringComparer.Ordinal);
    }

    private static ComparedReport Report(string place, int year, string review = With) => Compared.Report(place, year, review);

    private static SloganOrigin Of(params ComparedReport[] reports) => SloganOriginFinder.Find(Corpus.Of(reports)).Single(o => o.Slogan.Key == Slogan);
}
