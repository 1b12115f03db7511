using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Tests.Accuracy;

/// <summary>Every record is found again in the text at its offsets: <c>text[start..end] == quantity</c>.</summary>
public sealed class SpanTests
{
    [Fact]
    public void Every_record_of_the_corpus_stands_where_it_says() => AssertSpans(Repository.PathOf("corpus"), atLeast: 8);

    [Theory]
    [InlineData("dev", 46)]
    [InlineData("panel-shenzhen", 20)]
    [InlineData("cascade-xialu", 10)]
    [InlineData("docx", 10)]
    [InlineData("bulk", 400)]
    public void Every_record_of_every_real_report_stands_where_it_says(string folder, int atLeast)
        => AssertSpans(Repository.SharedPath("reports", folder), atLeast);

    private static void AssertSpans(string folder, int atLeast)
    {
        int reports = 0;
        var wrong = new List<string>();
        foreach (MiningOutcome outcome in ReportMiner.Default.MineAll(DocumentFinder.Find([folder]).Files))
        {
            Assert.True(outcome.Report is not null, $"{outcome.Path}: {outcome.Failure}");
            wrong.AddRange(ReportRules.Broken(outcome.Report).Select(rule => $"{outcome.Path}: {rule}"));
            reports++;
        }
        Assert.Empty(wrong.Take(20));
        Assert.True(reports >= atLeast, $"{folder} holds {reports} reports.");
    }
}
