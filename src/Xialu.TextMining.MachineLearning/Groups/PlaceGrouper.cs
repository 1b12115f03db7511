namespace Xialu.TextMining.MachineLearning.Groups;

/// <summary>
/// Groups places by their features, each in standard deviations over the places, both kinds of features with the same say. A place without a feature
/// counts as average in it. The same features give the same groups, in whatever order they come; there is no chance in it.
/// </summary>
public static class PlaceGrouper
{
    private const int FewestGroups = 2;

    /// <summary>Groups places.</summary>
    /// <param name="features">The places and their features.</param>
    /// <param name="options">How; null for <see cref="GroupOptions.Default"/>.</param>
    /// <returns>The groups.</returns>
    /// <exception cref="ArgumentException">No feature is left, there are too few places for the groups, or an option is out of range; the message tells the numbers.</exception>
    public static PlaceGrouping Group(PlaceFeatures features, GroupOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(features);
        options ??= GroupOptions.Default;
        Check(options);
        var scores = StandardScores.Of(features, options);
        double[][] points = scores.Points;
        int fewest = (options.Groups ?? FewestGroups) + 1;
        if (points.Length < fewest) throw new ArgumentException(TooFew(features, scores, options, fewest), nameof(features));
        var tree = new WardTree(points);
        (int Count, int[] Groups, double[] Silhouettes)[] tried = [.. CountsOf(options, points.Length).Select(k => (k, Assign(tree, points, k, options.Method)))
            .Select(t => (t.k, t.Item2, Silhouette.Of(points, t.Item2)))];
        (int count, int[] groups, double[] silhouettes) = tried.MaxBy(t => t.Silhouettes.Average());
        return new PlaceGrouping
        {
            Members = [.. scores.Places.Select((p, i) => new GroupMember(p, groups[i] + 1, silhouettes[i], Math.Sqrt(Centers.Distance(points[i], Centers.Of(points, groups, groups[i]))), scores.Gaps[i]))],
            Traits = scores.Traits(groups, count),
            Merges = tree.Merges,
            Trials = [.. tried.Select(t => new GroupCountTrial(t.Count, t.Silhouettes.Average(), Centers.Explained(points, t.Groups), t.Count == count))],
            LeftOut = scores.LeftOut,
        };
    }

    private static IEnumerable<int> CountsOf(GroupOptions options, int places)
        => options.Groups is { } asked ? [asked] : Enumerable.Range(FewestGroups, Math.Min(options.MostGroups, places - 1) - FewestGroups + 1);

    private static int[] Assign(WardTree tree, double[][] points, int count, GroupMethod method)
    {
        int[] groups = tree.Cut(count);
        if (method == GroupMethod.KMeans) new HartiganMoves(points, groups, count).Run();
        return BySize(groups, count);
    }

    // Numbers from the largest group to the smallest, equal ones in the order of their first places.
    private static int[] BySize(int[] groups, int count)
    {
        int[] order = [.. Enumerable.Range(0, count).OrderByDescending(g => groups.Count(p => p == g)).ThenBy(g => Array.IndexOf(groups, g))];
        return [.. groups.Select(g => Array.IndexOf(order, g))];
    }

    private static string TooFew(PlaceFeatures features, StandardScores scores, GroupOptions options, int fewest)
    {
        string left = scores.Points.Length == features.Places.Count ? "" : FormattableString.Invariant($" ({features.Places.Count - scores.Points.Length} more have less than {options.SmallestCompleteness:P0} of the features)");
        string wanted = options.Groups is { } asked ? $"{asked} groups need" : "grouping needs";
        return $"Found {scores.Points.Length} places with enough features{left}; {wanted} {fewest}. Add reports, or ask for fewer groups.";
    }

    private static void Check(GroupOptions options)
    {
        if (options.Groups < FewestGroups) throw new ArgumentException($"Found {options.Groups} groups; expected {FewestGroups} or more.", nameof(options));
        if (options.MostGroups < FewestGroups) throw new ArgumentException($"Found {options.MostGroups} groups at most; expected {FewestGroups} or more.", nameof(options));
        if (options.SmallestCoverage is not (> 0 and <= 1) || options.SmallestCompleteness is not (> 0 and <= 1))
            throw new ArgumentException(FormattableString.Invariant($"Found the coverage {options.SmallestCoverage} and the completeness {options.SmallestCompleteness}; expected numbers above 0, 1 at most."), nameof(options));
    }
}
