using Xialu.TextMining.MachineLearning.Groups;

namespace Xialu.TextMining.MachineLearning.Tests.Groups;

public sealed class HartiganMovesTests
{
    [Theory]
    [InlineData(1, 2)]
    [InlineData(2, 3)]
    [InlineData(3, 4)]
    public void Ends_where_no_move_of_one_point_lowers_the_sum_of_squares(int seed, int count)
    {
        double[][] points = Points.Random(seed, 40, 2);
        int[] begun = [.. points.Select((_, i) => i % count)];
        int[] groups = [.. begun];
        new HartiganMoves(points, groups, count).Run();
        double reached = Points.SumOfSquares(points, Points.Members(groups));
        Assert.True(reached < Points.SumOfSquares(points, Points.Members(begun)));
        Assert.Equal(count, groups.Distinct().Count());
        foreach (int point in Enumerable.Range(0, points.Length))
            foreach (int other in Enumerable.Range(0, count))
                Assert.True(Points.SumOfSquares(points, Points.Members([.. groups.Select((g, i) => i == point ? other : g)])) >= reached - 1e-9);
    }

    [Theory]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public void From_ward_s_groups_it_comes_near_the_best_of_all_partitions(int seed)
    {
        double[][] points = Points.Random(seed, 10, 2);
        double best = Enumerable.Range(1, (1 << 9) - 1).Min(mask => Points.SumOfSquares(points, Points.Members([.. points.Select((_, i) => (mask >> i) & 1)])));
        int[] groups = new WardTree(points).Cut(2);
        new HartiganMoves(points, groups, 2).Run();
        Assert.InRange(Points.SumOfSquares(points, Points.Members(groups)), best - 1e-9, best * 1.1);
    }

    [Fact]
    public void Moves_a_point_that_lloyd_s_rounds_would_leave()
    {
        // 5.1 of {0, 5.1} is nearer to 2.55 than to 8, so Lloyd stops; alone with 8 the sum of squares is 4.2 instead of 13.
        int[] groups = [0, 0, 1];
        new HartiganMoves(Points.Line(0, 5.1, 8), groups, 2).Run();
        Assert.Equal([0, 1, 1], groups);
    }

    [Fact]
    public void Leaves_no_group_empty()
    {
        int[] groups = [0, 1, 1, 1];
        new HartiganMoves(Points.Line(5, 5, 5, 5), groups, 2).Run();
        Assert.Equal([0, 1, 1, 1], groups);
    }
}
