namespace Xialu.TextMining.MachineLearning.Groups;

/// <summary>How well each point lies in its group (Rousseeuw 1987).</summary>
internal static class Silhouette
{
    /// <summary>A width a point: (b - a) / max(a, b) of the mean distances to its own group and to the nearest other; 0 for a point that is alone.</summary>
    public static double[] Of(double[][] points, int[] groups)
    {
        int count = groups.Max() + 1;
        int[] sizes = [.. Enumerable.Range(0, count).Select(g => groups.Count(p => p == g))];
        var widths = new double[points.Length];
        for (int i = 0; i < points.Length; i++)
        {
            if (sizes[groups[i]] == 1) continue;
            var sums = new double[count];
            for (int j = 0; j < points.Length; j++) sums[groups[j]] += Math.Sqrt(Centers.Distance(points[i], points[j]));
            double own = sums[groups[i]] / (sizes[groups[i]] - 1);
            double other = Enumerable.Range(0, count).Where(g => g != groups[i]).Min(g => sums[g] / sizes[g]);
            widths[i] = Math.Max(own, other) is var larger and > 0 ? (other - own) / larger : 0;
        }
        return widths;
    }
}
