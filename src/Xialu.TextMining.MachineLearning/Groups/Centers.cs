namespace Xialu.TextMining.MachineLearning.Groups;

/// <summary>Middles of groups and squares of distances.</summary>
internal static class Centers
{
    public static double[] Of(double[][] points, int[] groups, int group)
    {
        var sum = new double[points[0].Length];
        int count = 0;
        for (int i = 0; i < points.Length; i++)
        {
            if (groups[i] != group) continue;
            count++;
            for (int d = 0; d < sum.Length; d++) sum[d] += points[i][d];
        }
        return Array.ConvertAll(sum, s => s / count);
    }

    /// <summary>The square of the distance of two points.</summary>
    public static double Distance(double[] first, double[] second)
    {
        double sum = 0;
        for (int d = 0; d < first.Length; d++) sum += (first[d] - second[d]) * (first[d] - second[d]);
        return sum;
    }

    /// <summary>The sum over all points of the square of the distance to the middle of their group.</summary>
    public static double Within(double[][] points, int[] groups)
    {
        double[][] centers = [.. Enumerable.Range(0, groups.Max() + 1).Select(g => Of(points, groups, g))];
        return points.Select((p, i) => Distance(p, centers[groups[i]])).Sum();
    }

    /// <summary>The part of the sum of squares that lies between the groups; 0 where all points are one.</summary>
    public static double Explained(double[][] points, int[] groups)
    {
        double total = Within(points, new int[points.Length]);
        return total > 0 ? Math.Max(0, 1 - (Within(points, groups) / total)) : 0;
    }
}
