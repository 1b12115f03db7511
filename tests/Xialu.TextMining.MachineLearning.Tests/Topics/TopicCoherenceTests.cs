using Xialu.TextMining.MachineLearning.Topics;

namespace Xialu.TextMining.MachineLearning.Tests.Topics;

public sealed class TopicCoherenceTests
{
    [Theory]
    [InlineData("0 1;0 1;2;2", 1.0)]           // always together, half of the time: log(0.5/0.25) / -log(0.5)
    [InlineData("0;1;0;1", -1.0)]              // never
    [InlineData("0 1;0;1;2", 0.0)]             // 1/4 = 1/2 x 1/2: by chance
    [InlineData("0 1;0 1", 1.0)]               // in every paragraph
    [InlineData("0 0 1;0 1 1;0;2;2;2;2;2", 0.8)] // p(0) = 3/8, p(1) = 2/8, both 2/8: log(8/3) / log(4)
    public void Follows_the_formula(string paragraphs, double expected)
    {
        int[][] read = [.. paragraphs.Split(';').Select(p => p.Split(' ').Select(int.Parse).ToArray())];
        Assert.Equal(expected == 0.8 ? Math.Log(8.0 / 3) / Math.Log(4) : expected, new TopicCoherence(read, [0, 1]).Of([0, 1]), 12);
    }

    [Fact]
    public void Is_the_mean_over_pairs()
        => Assert.Equal((1 - 1 - 1) / 3.0, new TopicCoherence([[0, 1], [2]], [0, 1, 2]).Of([0, 1, 2]), 12);

    [Fact]
    public void One_word_has_no_pair() => Assert.Equal(0, new TopicCoherence([[0]], [0]).Of([0]));
}
