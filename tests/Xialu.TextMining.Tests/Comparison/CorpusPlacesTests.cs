using Xialu.TextMining.Comparison;

namespace Xialu.TextMining.Tests.Comparison;

public sealed class CorpusPlacesTests
{
    [Fact]
    public void Reports_of_a_place_under_its_old_and_its_new_name_are_of_one_place()
    {
        Corpus corpus = Compared.Corpus(Compared.Report("坪山新区", 2016), Compared.Report("坪山区", 2017));
        Assert.Equal(["坪山区", "坪山区"], corpus.Reports.Select(r => r.PlaceName), StringComparer.Ordinal);
        Assert.Equal("坪山新区", corpus.Reports[0].Place);
        Assert.Single(corpus.Successive);
    }

    [Fact]
    public void An_unknown_place_is_told_and_joined_with_its_own_reports()
    {
        Corpus corpus = Compared.Corpus(Compared.Report("青云县", 2021), Compared.Report("青云县", 2022));
        Assert.Equal(["XT605", "XT605"], corpus.Diagnostics.Select(d => d.Diagnostic.Code), StringComparer.Ordinal);
        Assert.Equal("No division is called 青云县; nothing is known of the places around it.", corpus.Diagnostics[0].Diagnostic.Message);
        Assert.Single(corpus.Successive);
    }

    [Fact]
    public void A_name_that_several_places_bear_is_told_and_joined_by_name()
    {
        Corpus corpus = Compared.Corpus(Compared.Report("南山区", 2021), Compared.Report("南山区", 2022));
        Assert.All(corpus.Reports, r => Assert.Null(r.Division));
        Assert.Equal("南山区 can be 黑龙江省鹤岗市南山区 or 广东省深圳市南山区; it is joined with reports of the same name, and nothing is known of the places around it.",
            corpus.Diagnostics[0].Diagnostic.Message);
        Assert.Single(corpus.Successive);
    }

    [Fact]
    public void The_place_around_printed_in_one_report_tells_the_others()
    {
        Corpus corpus = Compared.Corpus(Compared.Report("深圳市南山区", 2021), Compared.Report("南山区", 2022));
        Assert.Equal(["440305", "440305"], corpus.Reports.Select(r => r.Division!.Code), StringComparer.Ordinal);
        Assert.Empty(corpus.Diagnostics);
    }

    [Fact]
    public void Where_reports_of_two_such_places_are_there_the_unclear_one_is_kept_out()
    {
        Corpus corpus = Compared.Corpus(Compared.Report("深圳市南山区", 2021), Compared.Report("鹤岗市南山区", 2021), Compared.Report("南山区", 2022));
        Assert.Equal(["鹤岗市南山区-2021", "深圳市南山区-2021"], corpus.Joinable.Select(r => r.Name), StringComparer.Ordinal);
        Assert.EndsWith("the corpus has reports of several of them, so this one is kept out of joins.", Assert.Single(corpus.Diagnostics).Diagnostic.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_level_tells_a_prefecture_from_the_county_that_it_was()
        => Assert.Equal("540200", Assert.Single(Compared.Corpus(Compared.Report("日喀则市", 2021)).Reports).Division!.Code);
}
