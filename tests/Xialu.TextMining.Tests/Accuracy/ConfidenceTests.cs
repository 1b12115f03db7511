using Xialu.TextMining.Indicators;
using Xialu.TextMining.ReportExtractor.Evaluation;

namespace Xialu.TextMining.Tests.Accuracy;

/// <summary>Confidence means something: the surer records are the more often wholly right.</summary>
public sealed class ConfidenceTests
{
    private static readonly double[] Edges = [0, Indicator.ReviewThreshold, 0.9, 0.95, 1.01];

    [Fact]
    public void Precision_rises_with_confidence()
    {
        string gold = Repository.PathOf("corpus", "gold");
        var counts = new (int Right, int All)[Edges.Length - 1];
        foreach (string name in ReportRows.NamesOf(gold))
        {
            string file = Directory.GetFiles(Repository.PathOf("corpus"), name + ".*").Single();
            IReadOnlyList<FieldRow> expected = ReportRows.OfGold(gold, name).Indicators, found = ReportRows.Of(ReportMiner.Default.Mine(file)).Indicators;
            for (int i = 0; i < counts.Length; i++)
            {
                FieldRow[] bucket = [.. found.Where(f => f.Number("confidence") is { } c && c >= Edges[i] && c < Edges[i + 1])];
                Score strict = IndicatorScore.Of(expected, bucket, []).Strict;
                counts[i] = (counts[i].Right + strict.Hits, counts[i].All + strict.Predicted);
            }
        }
        double[] precision = [.. counts.Where(c => c.All > 0).Select(c => (double)c.Right / c.All)];
        Assert.True(precision.Length > 2, "Too few buckets are filled.");
        Assert.Equal(precision.Order(), precision);
    }
}
