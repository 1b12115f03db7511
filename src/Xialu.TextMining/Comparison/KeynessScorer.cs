namespace Xialu.TextMining.Comparison;

/// <summary>Finds the words that some documents have more often, or less often, than the others.</summary>
public static class KeynessScorer
{
    /// <summary>Scores the words of some documents against all other documents of a matrix.</summary>
    /// <param name="matrix">The counts.</param>
    /// <param name="target">The names of the documents that are scored; the others are the reference.</param>
    /// <param name="options">Which words are given; <see cref="KeynessOptions.Default"/> unless given.</param>
    /// <returns>The words, those that the target has more often first, equal ones in ordinal order; none where target or reference has no words.</returns>
    public static IReadOnlyList<Keyness> Score(DocumentFeatureMatrix matrix, IReadOnlySet<string> target, KeynessOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        ArgumentNullException.ThrowIfNull(target);
        options ??= KeynessOptions.Default;
        var counts = new long[matrix.Features.Count];
        long total = 0;
        for (int document = 0; document < matrix.Documents.Count; document++)
        {
            if (!target.Contains(matrix.Documents[document])) continue;
            total += matrix.DocumentTotal(document);
            foreach (FeatureCount cell in matrix.Row(document)) counts[cell.Feature] += cell.Count;
        }
        return total == 0 || total == matrix.Total ? [] : Order(matrix, counts, total, options);
    }

    private static Keyness[] Order(DocumentFeatureMatrix matrix, long[] counts, long total, KeynessOptions options)
    {
        var scored = new List<(double Score, int Feature)>();
        for (int feature = 0; feature < counts.Length; feature++)
        {
            if (matrix.FeatureTotal(feature) < options.MinimumCount) continue;
            double score = Table(feature).Value(options.Measure);
            if (Math.Abs(score) >= options.MinimumStrength) scored.Add((score, feature));
        }
        IEnumerable<(double Score, int Feature)> chosen = scored;
        if (options.Count is { } most) chosen = scored.OrderByDescending(s => Math.Abs(s.Score)).ThenBy(s => s.Feature).Take(most);
        return [.. chosen.OrderByDescending(s => s.Score).ThenBy(s => s.Feature).Select(s => new Keyness(matrix.Features[s.Feature], Table(s.Feature)))];

        ContingencyTable Table(int feature) => new(counts[feature], total, matrix.FeatureTotal(feature) - counts[feature], matrix.Total - total);
    }
}
