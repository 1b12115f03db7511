using Xialu.TextMining.MachineLearning.Groups;

namespace Xialu.TextMining.MachineLearning.Tests.Groups;

public sealed class WardTreeTests
{
    [Fact]
    public void A_hand_worked_hierarchy()
    {
        // 0 and 1: distance 1. 5 and 7: 2. Means .5 and 6 of two each: rise 2x2/4 x 5.5^2 = 30.25. Mean 3.25 of four and 20: 4x1/5 x 16.75^2 = 224.45.
        var tree = new WardTree(Points.Line(0, 1, 5, 7, 20));
        Assert.Equal([(1, 1, 2, 2), (2, 3, 4, 2), (3, 6, 7, 4), (4, 5, 8, 5)], tree.Merges.Select(m => (m.Step, m.First, m.Second, m.Size)));
        Assert.All(tree.Merges.Zip([1, 2, Math.Sqrt(60.5), Math.Sqrt(448.9)]), m => Assert.Equal(m.Second, m.First.Height, 10));
        Assert.Equal([0, 0, 1, 1, 2], tree.Cut(3));
        Assert.Equal([0, 0, 0, 0, 1], tree.Cut(2));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Every_step_is_the_union_that_raises_the_sum_of_squares_least(int seed)
    {
        double[][] points = Points.Random(seed, 25, 3);
        var clusters = Enumerable.Range(0, points.Length).ToDictionary(i => i + 1, i => new[] { i });
        foreach (GroupMerge merge in new WardTree(points).Merges)
        {
            var rises = clusters.Keys.SelectMany(a => clusters.Keys.Where(b => b > a).Select(b => (a, b, Rise: Rise(points, clusters[a], clusters[b])))).ToArray();
            var least = rises.MinBy(r => r.Rise);
            Assert.Equal((least.a, least.b), (merge.First, merge.Second));
            Assert.Equal(Math.Sqrt(2 * least.Rise), merge.Height, 9);
            clusters[points.Length + merge.Step] = [.. clusters[merge.First], .. clusters[merge.Second]];
            Assert.True(clusters.Remove(merge.First) && clusters.Remove(merge.Second));
            Assert.Equal(merge.Size, clusters[points.Length + merge.Step].Length);
        }
    }

    [Fact]
    public void Equal_points_are_joined_first_and_at_height_zero()
        => Assert.Equal([0, 0, 0], new WardTree(Points.Line(3, 3, 3, 3)).Merges.Select(m => m.Height));

    private static double Rise(double[][] points, int[] first, int[] second)
        => Points.SumOfSquares(points, [[.. first, .. second]]) - Points.SumOfSquares(points, [first, second]);
}
