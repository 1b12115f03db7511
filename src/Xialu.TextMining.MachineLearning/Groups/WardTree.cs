namespace Xialu.TextMining.MachineLearning.Groups;

/// <summary>
/// Ward's (1963) hierarchy: the two clusters are joined whose union raises the sum of squares least, by the recurrence of Lance and Williams (1967) on
/// squares of distances. Equal pairs are joined in the order of their first places.
/// </summary>
internal sealed class WardTree
{
    private readonly double[][] distances;
    private readonly int[] sizes;
    private readonly int[] names;
    private readonly int[] nearest;
    private readonly List<GroupMerge> merges = [];
    private readonly List<(int Into, int From)> joined = [];

    public WardTree(double[][] points)
    {
        distances = [.. points.Select(p => points.Select(q => Centers.Distance(p, q)).ToArray())];
        sizes = [.. points.Select(_ => 1)];
        names = [.. Enumerable.Range(1, points.Length)];
        nearest = [.. Enumerable.Range(0, points.Length).Select(NearestOf)];
        for (int step = 1; step < points.Length; step++) Join(step);
    }

    /// <summary>The steps, lowest first.</summary>
    public IReadOnlyList<GroupMerge> Merges => merges;

    /// <summary>The groups that are left when all but the last steps are done, numbered by their first places.</summary>
    public int[] Cut(int count)
    {
        int[] groups = [.. Enumerable.Range(0, sizes.Length)];
        foreach ((int into, int from) in joined.Take(sizes.Length - count))
            for (int i = 0; i < groups.Length; i++)
                if (groups[i] == from) groups[i] = into;
        int[] first = [.. groups.Distinct().Order()];
        return [.. groups.Select(g => Array.IndexOf(first, g))];
    }

    // A cluster lives in the row of its first place; a size of 0 marks a row that was joined into another.
    private void Join(int step)
    {
        int into = -1;
        for (int i = 0; i < sizes.Length; i++)
            if (sizes[i] > 0 && nearest[i] >= 0 && (into < 0 || distances[i][nearest[i]] < distances[into][nearest[into]])) into = i;
        int from = nearest[into];
        double height = distances[into][from];
        for (int k = 0; k < sizes.Length; k++)
            if (sizes[k] > 0 && k != into && k != from) distances[into][k] = distances[k][into] = Distance(into, from, k, height);
        merges.Add(new GroupMerge(step, Math.Min(names[into], names[from]), Math.Max(names[into], names[from]), Math.Sqrt(height), sizes[into] + sizes[from]));
        joined.Add((into, from));
        (sizes[into], sizes[from], names[into]) = (sizes[into] + sizes[from], 0, sizes.Length + step);
        for (int i = 0; i < sizes.Length; i++)
            if (sizes[i] > 0 && (i <= into || nearest[i] == into || nearest[i] == from)) nearest[i] = NearestOf(i);
    }

    private double Distance(int into, int from, int other, double height)
    {
        double i = sizes[into], j = sizes[from], k = sizes[other];
        return (((i + k) * distances[into][other]) + ((j + k) * distances[from][other]) - (k * height)) / (i + j + k);
    }

    // The nearest of the later rows; -1 where there is none.
    private int NearestOf(int row)
    {
        int best = -1;
        for (int j = row + 1; j < sizes.Length; j++)
            if (sizes[j] > 0 && (best < 0 || distances[row][j] < distances[row][best])) best = j;
        return best;
    }
}
