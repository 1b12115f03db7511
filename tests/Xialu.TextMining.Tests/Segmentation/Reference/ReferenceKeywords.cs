namespace Xialu.TextMining.Tests.Segmentation.Reference;

/// <summary>Keywords by the textbook: term frequency times inverse document frequency, and TextRank over a matrix.</summary>
internal static class ReferenceKeywords
{
    private const int Window = 5;
    private const int Rounds = 10;
    private const double Damping = 0.85;

    /// <summary>The weight of every word: its share of the words times its inverse document frequency.</summary>
    public static Dictionary<string, double> ByFrequency(IReadOnlyList<string> words, Func<string, double> inverse)
        => words.GroupBy(w => w, StringComparer.Ordinal).ToDictionary(g => g.Key, g => (double)g.Count() / words.Count * inverse(g.Key), StringComparer.Ordinal);

    /// <summary>The weight of every word: what ten rounds of votes within a window of five give, scaled so that the greatest is 1.</summary>
    /// <param name="words">The text's words; null where one does not count.</param>
    public static Dictionary<string, double> ByRank(IReadOnlyList<string?> words)
    {
        double[,] votes = Votes(words, out string[] names);
        int count = names.Length;
        double[] weights = [.. Enumerable.Repeat(1.0 / Math.Max(1, count), count)];
        double[] given = [.. Enumerable.Range(0, count).Select(i => Enumerable.Range(0, count).Sum(j => votes[i, j]))];
        for (int round = 0; round < Rounds; round++)
            for (int i = 0; i < count; i++)
                weights[i] = 1 - Damping + Damping * Enumerable.Range(0, count).Sum(j => votes[j, i] == 0 ? 0 : votes[j, i] / given[j] * weights[j]);
        return count == 0 ? [] : Scaled(names, weights);
    }

    // Words vote in the order of their letters, and a later one sees the votes of those before in the same round.
    private static double[,] Votes(IReadOnlyList<string?> words, out string[] names)
    {
        var pairs = new List<(string, string)>();
        for (int i = 0; i < words.Count; i++)
            for (int j = i + 1; j < Math.Min(i + Window, words.Count); j++)
                if (words[i] is { } one && words[j] is { } other) pairs.Add((one, other));
        names = [.. pairs.SelectMany(p => new[] { p.Item1, p.Item2 }).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        var votes = new double[names.Length, names.Length];
        foreach ((string one, string other) in pairs)
        {
            int a = Array.BinarySearch(names, one, StringComparer.Ordinal), b = Array.BinarySearch(names, other, StringComparer.Ordinal);
            votes[a, b]++;
            votes[b, a]++;
        }
        return votes;
    }

    private static Dictionary<string, double> Scaled(string[] names, double[] weights)
    {
        double least = weights.Min() / 10, most = weights.Max() - least;
        return names.Zip(weights).ToDictionary(p => p.First, p => (p.Second - least) / most, StringComparer.Ordinal);
    }
}
