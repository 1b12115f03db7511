namespace Xialu.TextMining.Comparison;

/// <summary>Numbers words by their ordinal order, so that no result depends on which report came first.</summary>
internal sealed class FeatureIndex
{
    private readonly Dictionary<string, int> places;

    public FeatureIndex(IEnumerable<string> words)
    {
        Words = [.. words.ToHashSet(StringComparer.Ordinal)];
        Array.Sort(Words, StringComparer.Ordinal);
        places = new Dictionary<string, int>(Words.Length, StringComparer.Ordinal);
        for (int i = 0; i < Words.Length; i++) places.Add(Words[i], i);
    }

    /// <summary>The words, each once, in ordinal order.</summary>
    public string[] Words { get; }

    /// <summary>The number of a word that is known.</summary>
    public int Of(string word) => places[word];
}
