namespace Xialu.TextMining.ReportExtractor.Evaluation;

/// <summary>One-to-one pairs of gold and predicted rows, the best first.</summary>
internal static class Pairing
{
    /// <summary>
    /// Pairs greedily: of all pairs that may be, the one of the highest rank first; among equals the later rows, so that the result
    /// is the same everywhere.
    /// </summary>
    /// <returns>Index of the predicted row by index of the gold row.</returns>
    public static IReadOnlyDictionary<int, int> Of(IReadOnlyList<FieldRow> gold, IReadOnlyList<FieldRow> predicted,
        Func<FieldRow, FieldRow, bool> mayPair, Func<FieldRow, FieldRow, (double, bool)> rank)
    {
        var candidates = new List<((double Overlap, bool Equal) Rank, int Gold, int Predicted)>();
        for (int i = 0; i < gold.Count; i++)
            for (int j = 0; j < predicted.Count; j++)
                if (mayPair(gold[i], predicted[j])) candidates.Add((rank(gold[i], predicted[j]), i, j));

        var pairs = new Dictionary<int, int>();
        var used = new HashSet<int>();
        foreach ((_, int i, int j) in candidates.OrderDescending())
            if (!pairs.ContainsKey(i) && used.Add(j)) pairs.Add(i, j);
        return pairs;
    }

    /// <summary>Shared units over all units of both spans; negative never.</summary>
    public static double OverlapOf(FieldRow a, FieldRow b)
        => (double)Math.Max(0, Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start)) / (Math.Max(a.End, b.End) - Math.Min(a.Start, b.Start));
}
