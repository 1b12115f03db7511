using Xialu.TextMining.Comparison;

namespace Xialu.TextMining.Tests.Comparison;

public sealed class DocumentFeatureMatrixTests
{
    private static readonly ReportWords[] Reports = [CountedWords.Of("b", "发展 改革 发展"), CountedWords.Of("a", "改革 民生"), CountedWords.Of("c", "")];

    [Fact]
    public void Documents_are_rows_and_words_are_columns_in_ordinal_order()
    {
        DocumentFeatureMatrix matrix = DocumentFeatureMatrix.Of(Reports);
        Assert.Equal(["a", "b", "c"], matrix.Documents);
        Assert.Equal(["发展", "改革", "民生"], matrix.Features);
        int[][] dense = [.. Enumerable.Range(0, 3).Select(d => Enumerable.Range(0, 3).Select(f => matrix.Count(d, f)).ToArray())];
        Assert.Equal([[0, 1, 1], [2, 1, 0], [0, 0, 0]], dense);
    }

    [Fact]
    public void Margins_are_the_sums_of_the_cells()
    {
        DocumentFeatureMatrix matrix = DocumentFeatureMatrix.Of(Reports);
        Assert.Equal(5, matrix.Total);
        Assert.Equal([2L, 3, 0], Enumerable.Range(0, 3).Select(matrix.DocumentTotal));
        Assert.Equal([2L, 2, 1], Enumerable.Range(0, 3).Select(matrix.FeatureTotal));
        Assert.Equal([1, 2, 1], Enumerable.Range(0, 3).Select(matrix.DocumentFrequency));
        Assert.Equal([new FeatureCount(0, 2), new FeatureCount(1, 1)], matrix.Row(1));
    }

    [Fact]
    public void Only_words_of_the_part_are_counted()
    {
        ReportWords report = CountedWords.Of("a", "x") with { Words = [new("计划", new PartCounts(3, 1, 2)), new("回顾", new PartCounts(1, 1, 0)), new("开头", new PartCounts(1, 0, 0))] };
        Assert.Equal(["回顾", "开头", "计划"], DocumentFeatureMatrix.Of([report]).Features);
        DocumentFeatureMatrix plan = DocumentFeatureMatrix.Of([report], ReportPart.Plan);
        Assert.Equal([0, 0, 2], Enumerable.Range(0, 3).Select(f => plan.Count(0, f)));
        Assert.Equal((2, 0), (plan.Total, plan.DocumentFrequency(0)));
    }

    [Fact]
    public void The_order_of_the_reports_changes_nothing()
    {
        ReportWords[] reports = CountedWords.Random(20, seed: 1);
        DocumentFeatureMatrix matrix = DocumentFeatureMatrix.Of(reports), turned = DocumentFeatureMatrix.Of(reports.Reverse());
        Assert.Equal(matrix.Features, turned.Features);
        Assert.All(Enumerable.Range(0, 20), d => Assert.Equal(matrix.Row(d), turned.Row(d)));
    }

    [Fact]
    public void Two_reports_of_one_name_are_refused()
    {
        var error = Assert.Throws<ArgumentException>(() => DocumentFeatureMatrix.Of([Reports[0], Reports[0]]));
        Assert.StartsWith("Two reports are called “b”; expected each name once.", error.Message, StringComparison.Ordinal);
    }
}
