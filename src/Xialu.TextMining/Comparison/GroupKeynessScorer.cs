using System.Globalization;

namespace Xialu.TextMining.Comparison;

/// <summary>Finds the words that set each place, each year and each level of a corpus apart from the rest.</summary>
public static class GroupKeynessScorer
{
    /// <summary>
    /// Fifty words of each group, and only those whose G² is at least 10.83, which chance gives to one word in a thousand: enough to see what a place is about.
    /// </summary>
    public static KeynessOptions DefaultOptions { get; } = new() { Count = 50, MinimumStrength = 10.83 };

    /// <summary>Scores every group. Reports without the place, year or level are in the reference.</summary>
    /// <param name="corpus">The reports.</param>
    /// <param name="matrix">Their words.</param>
    /// <param name="options">Which words are given for each group; <see cref="DefaultOptions"/> unless given.</param>
    /// <returns>Places, years and levels, each in ordinal order, with the words that the group has more often first.</returns>
    public static IReadOnlyList<GroupKeyness> Score(Corpus corpus, DocumentFeatureMatrix matrix, KeynessOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentNullException.ThrowIfNull(matrix);
        options ??= DefaultOptions;
        (KeynessGrouping Grouping, string Group, HashSet<string> Names)[] groups =
        [
            .. Groups(corpus, KeynessGrouping.Place, r => r.PlaceName),
            .. Groups(corpus, KeynessGrouping.Year, r => r.PlanYear?.ToString(CultureInfo.InvariantCulture)),
            .. Groups(corpus, KeynessGrouping.Level, r => r.Level?.ToString().ToLowerInvariant()),
        ];
        var scored = new GroupKeyness[groups.Length][];
        Parallel.For(0, groups.Length, i => scored[i] = [.. KeynessScorer.Score(matrix, groups[i].Names, options).Select(k => new GroupKeyness
        {
            Grouping = groups[i].Grouping,
            Group = groups[i].Group,
            Reports = groups[i].Names.Count,
            Keyness = k,
        })]);
        return [.. scored.SelectMany(s => s)];
    }

    private static IEnumerable<(KeynessGrouping, string, HashSet<string>)> Groups(Corpus corpus, KeynessGrouping grouping, Func<ComparedReport, string?> group)
        => corpus.Reports.Where(r => group(r) is not null).GroupBy(r => group(r)!, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => (grouping, g.Key, g.Select(r => r.Name).ToHashSet(StringComparer.Ordinal)));
}
