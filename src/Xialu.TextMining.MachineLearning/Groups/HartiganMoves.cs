namespace Xialu.TextMining.MachineLearning.Groups;

/// <summary>
/// Betters groups by moving one point at a time to the group where it lowers the sum of squares most (Hartigan 1975), until no move does. A stricter end
/// than that of Lloyd's rounds, which may stop where a single move would still help (Telgarsky and Vattani 2010); no group runs empty.
/// </summary>
internal sealed class HartiganMoves(double[][] points, int[] groups, int count)
{
    /// <summary>Gains below this are rounding, and could go round in circles.</summary>
    private const double SmallestGain = 1e-12;

    private readonly double[][] centers = [.. Enumerable.Range(0, count).Select(g => Centers.Of(points, groups, g))];
    private readonly int[] sizes = [.. Enumerable.Range(0, count).Select(g => groups.Count(p => p == g))];

    /// <summary>Moves points; the groups are changed in place.</summary>
    public void Run()
    {
        bool moved = true;
        while (moved)
        {
            moved = false;
            for (int i = 0; i < points.Length; i++) moved |= Move(i);
        }
    }

    private bool Move(int point)
    {
        int own = groups[point];
        if (sizes[own] == 1) return false;
        double saved = sizes[own] / (sizes[own] - 1.0) * Centers.Distance(points[point], centers[own]);
        int best = own;
        double cost = saved - SmallestGain;
        for (int g = 0; g < centers.Length; g++)
        {
            if (g == own || sizes[g] / (sizes[g] + 1.0) * Centers.Distance(points[point], centers[g]) is var there && there >= cost) continue;
            (best, cost) = (g, there);
        }
        if (best == own) return false;
        groups[point] = best;
        sizes[own]--;
        sizes[best]++;
        centers[own] = Centers.Of(points, groups, own);
        centers[best] = Centers.Of(points, groups, best);
        return true;
    }
}
