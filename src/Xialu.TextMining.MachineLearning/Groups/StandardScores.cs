namespace Xialu.TextMining.MachineLearning.Groups;

/// <summary>
/// The features that count, in standard deviations (n - 1) over the places that have them, gaps filled with the mean. A feature is weighted by one
/// over the root of the number of its kind, so that each kind has the same share of the distances.
/// </summary>
internal sealed class StandardScores
{
    private readonly PlaceFeatures table;
    private readonly int[] rows;
    private readonly int[] columns;

    private StandardScores(PlaceFeatures table, int[] rows, int[] columns, IReadOnlyList<GroupOmission> leftOut)
    {
        (this.table, this.rows, this.columns, LeftOut) = (table, rows, columns, leftOut);
        Gaps = [.. rows.Select(p => columns.Count(f => table[p, f] is null))];
        double[][] scores = [.. columns.Select(Scores)];
        Points = [.. rows.Select((_, i) => scores.Select(s => s[i]).ToArray())];
    }

    /// <summary>The places that are grouped.</summary>
    public IEnumerable<FeaturedPlace> Places => rows.Select(p => table.Places[p]);

    /// <summary>A point a place.</summary>
    public double[][] Points { get; }

    /// <summary>How many features each place lacks.</summary>
    public int[] Gaps { get; }

    public IReadOnlyList<GroupOmission> LeftOut { get; }

    /// <summary>Chooses features and places.</summary>
    /// <exception cref="ArgumentException">No feature is left.</exception>
    public static StandardScores Of(PlaceFeatures features, GroupOptions options)
    {
        int[] all = [.. Enumerable.Range(0, features.Places.Count)];
        var leftOut = new List<GroupOmission>();
        var kept = new List<int>();
        for (int f = 0; f < features.Features.Count; f++)
        {
            double[] values = [.. Values(features, all, f)];
            double coverage = (double)values.Length / all.Length;
            GroupOmissionReason? reason = coverage < options.SmallestCoverage ? GroupOmissionReason.RareFeature
                : values.All(v => v.Equals(values[0])) ? GroupOmissionReason.ConstantFeature : null;
            if (reason is { } why) leftOut.Add(new GroupOmission(features.Features[f].Id, why, coverage));
            else kept.Add(f);
        }
        if (kept.Count == 0) throw new ArgumentException(NoFeature(features, options), nameof(features));
        ILookup<bool, (int Place, double Coverage)> complete = all.Select(p => (Place: p, Coverage: kept.Count(f => features[p, f] is not null) / (double)kept.Count))
            .ToLookup(p => p.Coverage >= options.SmallestCompleteness);
        leftOut.AddRange(complete[false].Select(p => new GroupOmission(features.Places[p.Place].Name, GroupOmissionReason.IncompletePlace, p.Coverage)));
        return new StandardScores(features, [.. complete[true].Select(p => p.Place)], [.. kept], leftOut);
    }

    /// <summary>How each feature sets each group apart.</summary>
    public IReadOnlyList<GroupTrait> Traits(int[] groups, int count)
        => [.. Enumerable.Range(0, count).SelectMany(g => columns.Select(f => Trait(groups, g, f)).OfType<GroupTrait>()
            .OrderByDescending(t => Math.Abs(t.Difference)).ThenBy(t => t.Feature.Id, StringComparer.Ordinal))];

    private GroupTrait? Trait(int[] groups, int group, int feature)
    {
        double[] inside = [.. Values(table, rows.Where((_, i) => groups[i] == group), feature)];
        double[] outside = [.. Values(table, rows.Where((_, i) => groups[i] != group), feature)];
        double deviation = Deviation([.. Values(table, rows, feature)]);
        if (inside.Length == 0 || outside.Length == 0 || deviation is 0) return null;
        double mean = inside.Average(), other = outside.Average();
        return new GroupTrait(group + 1, table.Features[feature], (mean - other) / deviation, mean, other, inside.Length, outside.Length);
    }

    private double[] Scores(int feature)
    {
        double[] values = [.. Values(table, rows, feature)];
        if (values.Length == 0) return new double[rows.Length];
        double mean = values.Average(), deviation = Deviation(values);
        double weight = 1 / Math.Sqrt(columns.Count(f => table.Features[f].Kind == table.Features[feature].Kind));
        return [.. rows.Select(p => table[p, feature] is { } value && deviation > 0 ? weight * (value - mean) / deviation : 0)];
    }

    private static IEnumerable<double> Values(PlaceFeatures table, IEnumerable<int> places, int feature)
        => places.Select(p => table[p, feature]).OfType<double>();

    private static double Deviation(double[] values)
    {
        if (values.Length < 2) return 0;
        double mean = values.Average();
        return Math.Sqrt(values.Sum(v => (v - mean) * (v - mean)) / (values.Length - 1));
    }

    private static string NoFeature(PlaceFeatures table, GroupOptions options) => FormattableString.Invariant(
        $"Found no feature of {table.Features.Count} that differs between the {table.Places.Count} places and that {options.SmallestCoverage:P0} of them have. Add reports, lower the coverage, or keep the years' differences where years have few places.");
}
