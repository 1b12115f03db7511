using Xialu.TextMining.Comparison;

namespace Xialu.TextMining.Tests.Comparison;

public sealed class DispersionMeterTests
{
    [Fact]
    public void Measures_are_those_of_the_definitions_over_all_cells()
    {
        DocumentFeatureMatrix matrix = DocumentFeatureMatrix.Of(CountedWords.Random(15, seed: 5));
        IReadOnlyList<Dispersion> measured = DispersionMeter.Measure(matrix);
        Assert.Equal(matrix.Features, measured.Select(d => d.Word), StringComparer.Ordinal);
        for (int feature = 0; feature < matrix.Features.Count; feature++)
        {
            (double dp, double normalised, double juilland) = Naive(matrix, feature);
            Assert.Equal(dp, measured[feature].Dp, 1e-12);
            Assert.Equal(normalised, measured[feature].DpNormalised, 1e-12);
            Assert.Equal(juilland, measured[feature].JuillandD, 1e-9);
        }
    }

    [Fact]
    public void An_even_word_has_no_deviation_and_a_word_of_one_document_has_no_spread()
    {
        DocumentFeatureMatrix matrix = DocumentFeatureMatrix.Of([CountedWords.Of("a", "均匀 独有"), CountedWords.Of("b", "均匀 别的"), CountedWords.Of("c", "均匀 其他")]);
        Dispersion even = DispersionMeter.Measure(matrix).Single(d => d.Word == "均匀");
        Assert.Equal((3, 3L, 0.0, 1.0), (even.Documents, even.Count, even.Dp, Math.Round(even.JuillandD, 9)));
        Dispersion own = DispersionMeter.Measure(matrix).Single(d => d.Word == "独有");
        Assert.Equal((1, 0.6667, 1.0, 0.0), (own.Documents, Math.Round(own.Dp, 4), Math.Round(own.DpNormalised, 9), Math.Round(own.JuillandD, 9)));
    }

    [Fact]
    public void Documents_without_words_do_not_take_part()
    {
        ReportWords[] reports = [CountedWords.Of("a", "甲 乙"), CountedWords.Of("b", "甲 甲 丙")];
        Assert.Equal(DispersionMeter.Measure(DocumentFeatureMatrix.Of(reports)), DispersionMeter.Measure(DocumentFeatureMatrix.Of([.. reports, CountedWords.Of("c", "")])));
    }

    [Fact]
    public void One_document_is_nothing_to_be_spread_over()
        => Assert.Empty(DispersionMeter.Measure(DocumentFeatureMatrix.Of([CountedWords.Of("a", "甲 乙")])));

    [Fact]
    public void Rare_words_are_left_out_when_asked()
        => Assert.Equal("甲", DispersionMeter.Measure(DocumentFeatureMatrix.Of([CountedWords.Of("a", "甲 乙"), CountedWords.Of("b", "甲")]), minimumCount: 2).Single().Word);

    // DP = Σ|v−s|/2; D = 1 − (sd/mean)/√(n−1), sd over n.
    private static (double Dp, double Normalised, double Juilland) Naive(DocumentFeatureMatrix matrix, int feature)
    {
        int n = matrix.Documents.Count;
        double[] shares = [.. Enumerable.Range(0, n).Select(d => matrix.DocumentTotal(d) / (double)matrix.Total)];
        double[] parts = [.. Enumerable.Range(0, n).Select(d => matrix.Count(d, feature) / (double)matrix.FeatureTotal(feature))];
        double[] rates = [.. Enumerable.Range(0, n).Select(d => matrix.Count(d, feature) / (double)matrix.DocumentTotal(d))];
        double dp = shares.Zip(parts, (s, v) => Math.Abs(v - s)).Sum() / 2;
        double mean = rates.Average();
        double deviation = Math.Sqrt(rates.Sum(r => (r - mean) * (r - mean)) / n);
        return (dp, dp / (1 - shares.Min()), 1 - deviation / mean / Math.Sqrt(n - 1));
    }
}
