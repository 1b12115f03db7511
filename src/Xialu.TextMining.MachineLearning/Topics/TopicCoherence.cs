namespace Xialu.TextMining.MachineLearning.Topics;

/// <summary>
/// Normalised pointwise mutual information (Bouma 2009) of a topic's heaviest words, counted over whole paragraphs: of the measures without an outer corpus
/// the one that agrees best with people (Lau, Newman and Baldwin 2014).
/// </summary>
internal sealed class TopicCoherence
{
    private readonly Dictionary<int, HashSet<int>> holders = [];
    private readonly int paragraphs;

    /// <summary>Notes which paragraphs hold each of some words.</summary>
    public TopicCoherence(int[][] paragraphs, IEnumerable<int> words)
    {
        this.paragraphs = paragraphs.Length;
        foreach (int word in words) holders.TryAdd(word, []);
        for (int p = 0; p < paragraphs.Length; p++)
            foreach (int word in paragraphs[p])
                if (holders.TryGetValue(word, out HashSet<int>? known)) known.Add(p);
    }

    /// <summary>The mean over all pairs of the words; 0 for fewer than two.</summary>
    public double Of(IReadOnlyList<int> words)
    {
        double sum = 0;
        int pairs = 0;
        for (int i = 1; i < words.Count; i++)
            for (int j = 0; j < i; j++, pairs++) sum += Pair(holders[words[i]], holders[words[j]]);
        return pairs == 0 ? 0 : sum / pairs;
    }

    private double Pair(HashSet<int> first, HashSet<int> second)
    {
        int both = first.Count(second.Contains);
        if (both == 0) return -1;
        if (both == paragraphs) return 1;
        double together = (double)both / paragraphs;
        return Math.Log(together * paragraphs / first.Count * paragraphs / second.Count) / -Math.Log(together);
    }
}
