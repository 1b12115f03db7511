using Xialu.TextMining.Comparison;

namespace Xialu.TextMining.Tests.Comparison;

public sealed class CollocationFinderTests
{
    private static readonly CollocationOptions All = new() { MinimumCount = 1 };

    [Fact]
    public void A_pair_is_counted_against_what_else_follows_the_first_and_goes_before_the_second()
    {
        ReportWords[] reports = [CountedWords.Of("a", "营商 环境 优化 / 营商 环境 改善"), CountedWords.Of("b", "营商 氛围 / 生态 环境 优化")];
        Collocation pair = CollocationFinder.Find(reports, All).Single(c => c is { First: "营商", Second: "环境" });
        // Seven pairs; 营商 comes first in three, two of them before 环境, which comes second in three.
        Assert.Equal(new ContingencyTable(2, 3, 1, 4), pair.Table);
        Assert.Equal(1, pair.Reports);
    }

    [Fact]
    public void Words_that_are_no_neighbours_are_no_pair()
        => Assert.DoesNotContain(CollocationFinder.Find([CountedWords.Of("a", "甲 / 乙 丙")], All), c => c.First == "甲");

    [Fact]
    public void Counts_are_those_of_a_plain_double_loop()
    {
        ReportWords[] reports = CountedWords.Random(10, seed: 3);
        var list = reports.SelectMany(r => r.Pairs.SelectMany(p => Enumerable.Repeat((First: r.Words[p.First].Word, Second: r.Words[p.Second].Word), p.Count))).ToList();
        IReadOnlyList<Collocation> found = CollocationFinder.Find(reports, All);
        Assert.Equal(list.Distinct().Count(), found.Count);
        Assert.All(found, c => Assert.Equal(new ContingencyTable(
            list.Count(p => p == (c.First, c.Second)),
            list.Count(p => p.First == c.First),
            list.Count(p => p.First != c.First && p.Second == c.Second),
            list.Count(p => p.First != c.First)), c.Table));
    }

    [Fact]
    public void The_strongest_pair_comes_first_and_the_order_of_the_reports_changes_nothing()
    {
        ReportWords[] reports = CountedWords.Random(10, seed: 4);
        IReadOnlyList<Collocation> found = CollocationFinder.Find(reports);
        Assert.Equal(found.Select(c => c.Table.LogLikelihood).OrderDescending(), found.Select(c => c.Table.LogLikelihood));
        Assert.All(found, c => Assert.True(c.Table.Count >= CollocationOptions.DefaultMinimumCount));
        Assert.Equal(found, CollocationFinder.Find([.. reports.Reverse()]));
        Assert.Equal(found.Take(3), CollocationFinder.Find(reports, new CollocationOptions { Count = 3 }));
    }
}
