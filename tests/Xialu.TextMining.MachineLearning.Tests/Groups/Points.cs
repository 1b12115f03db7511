using Xialu.TextMining.MachineLearning.Groups;

namespace Xialu.TextMining.MachineLearning.Tests.Groups;

/// <summary>Points for the tests of groups, and plain ways to reckon about them.</summary>
internal static class Points
{
    /// <summary>Random points of a seed.</summary>
    public static double[][] Random(int seed, int count, int dimensions)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(_ => Enumerable.Range(0, dimensions).Select(_ => random.NextDouble()).ToArray())];
    }

    /// <summary>Points on a line.</summary>
    public static double[][] Line(params double[] values) => [.. values.Select(v => new[] { v })];

    /// <summary>The sum of squares within groups by the definition: half the mean square of the distances of all pairs, a group.</summary>
    public static double SumOfSquares(double[][] points, IEnumerable<int[]> groups)
        => groups.Sum(g => g.Sum(i => g.Sum(j => points[i].Zip(points[j], (a, b) => (a - b) * (a - b)).Sum())) / (2.0 * g.Length));

    /// <summary>The members of each group.</summary>
    public static int[][] Members(int[] groups) => [.. groups.Distinct().Order().Select(g => Enumerable.Range(0, groups.Length).Where(i => groups[i] == g).ToArray())];

    /// <summary>Places with one feature a column, of one kind.</summary>
    public static PlaceFeatures Table(params double?[][] rows) => new(
        [.. rows.Select((_, i) => new FeaturedPlace($"{i + 1}", $"地{i + 1}"))],
        [.. rows[0].Select((_, f) => new PlaceFeature($"f{f + 1}", $"量{f + 1}", PlaceFeatureKind.Indicator, "%"))], rows);
}
