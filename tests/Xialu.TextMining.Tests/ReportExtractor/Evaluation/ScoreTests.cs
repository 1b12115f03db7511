using Xialu.TextMining.ReportExtractor.Evaluation;

namespace Xialu.TextMining.Tests.ReportExtractor.Evaluation;

public sealed class ScoreTests
{
    [Fact]
    public void Precision_recall_and_their_mean_have_four_digits()
    {
        var score = new Score(2, 3, 7);
        Assert.Equal(0.2857, score.Precision);
        Assert.Equal(0.6667, score.Recall);
        Assert.Equal(0.4, score.F1);
    }

    [Fact]
    public void Nothing_found_and_nothing_wanted_is_0()
        => Assert.Equal((0, 0, 0), (new Score(0, 0, 0).Precision, new Score(0, 0, 5).Recall, new Score(0, 3, 0).F1));

    [Theory]
    [InlineData(0.03125, 0.0312)] // exact in binary, so half goes to even
    [InlineData(0.00125, 0.0013)] // 0.00125000000000000002…: above the half
    [InlineData(0.00015, 0.0001)] // 0.00014999999999999998…: below it
    public void Rounding_looks_at_the_binary_value(double value, double rounded) => Assert.Equal(rounded, Score.Round(value));

    [Fact]
    public void Reports_together_add_their_counts()
        => Assert.Equal(new Score(3, 7, 9), Score.Sum([new Score(1, 2, 3), new Score(2, 5, 6)]));
}
