namespace Xialu.TextMining.Segmentation;

/// <summary>The original's TextRank: words that stand within a window vote for one another. The order of its sums is part of it.</summary>
internal sealed class TextRank
{
    private const int Window = 5;
    private const int Rounds = 10;
    private const double Damping = 0.85;

    // Where the original starts looking for the smallest and the greatest weight.
    private const double SmallestNormal = 2.2250738585072014e-308;

    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<string> words = [];
    private readonly List<List<(int Other, double Weight)>> edges = [];

    /// <summary>Builds the graph.</summary>
    /// <param name="tokens">The text's words.</param>
    /// <param name="counts">Which of them count.</param>
    public TextRank(IReadOnlyList<Token> tokens, bool[] counts)
    {
        foreach (((string from, string to), int times) in CountPairs(tokens, counts))
        {
            (int a, int b) = (Number(from), Number(to));
            edges[a].Add((b, times));
            edges[b].Add((a, times));
        }
    }

    /// <summary>The weights, scaled as in the original, in the order in which the graph met the words.</summary>
    public List<Keyword> Rank()
    {
        double[] weights = Iterate();
        double least = double.MaxValue, most = SmallestNormal;
        foreach (double weight in weights) (least, most) = (Math.Min(least, weight), Math.Max(most, weight));
        return [.. weights.Select((w, i) => new Keyword(words[i], (w - least / 10.0) / (most - least / 10.0)))];
    }

    private static OrderedDictionary<(string From, string To), int> CountPairs(IReadOnlyList<Token> tokens, bool[] counts)
    {
        var pairs = new OrderedDictionary<(string From, string To), int>();
        for (int i = 0; i < tokens.Count; i++)
        {
            for (int j = i + 1; counts[i] && j < Math.Min(i + Window, tokens.Count); j++)
            {
                if (!counts[j]) continue;
                (string, string) pair = (tokens[i].Text, tokens[j].Text);
                pairs.TryGetValue(pair, out int times);
                pairs[pair] = times + 1;
            }
        }
        return pairs;
    }

    private int Number(string word)
    {
        if (numbers.TryGetValue(word, out int number)) return number;
        numbers.Add(word, words.Count);
        words.Add(word);
        edges.Add([]);
        return words.Count - 1;
    }

    private double[] Iterate()
    {
        double[] weights = new double[words.Count], sums = new double[words.Count];
        Array.Fill(weights, 1.0 / Math.Max(words.Count, 1));
        for (int i = 0; i < sums.Length; i++)
            foreach ((_, double weight) in edges[i]) sums[i] += weight;
        int[] order = [.. Enumerable.Range(0, words.Count).OrderBy(i => words[i], StringComparer.Ordinal)];
        for (int round = 0; round < Rounds; round++)
        {
            foreach (int i in order)
            {
                double votes = 0;
                foreach ((int other, double weight) in edges[i]) votes += weight / sums[other] * weights[other];
                weights[i] = (1 - Damping) + Damping * votes;
            }
        }
        return weights;
    }
}
