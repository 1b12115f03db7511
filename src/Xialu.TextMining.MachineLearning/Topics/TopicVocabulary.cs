using System.Runtime.InteropServices;

namespace Xialu.TextMining.MachineLearning.Topics;

/// <summary>The words that a model knows, in ordinal order.</summary>
internal sealed record TopicVocabulary(string[] Words)
{
    private readonly Dictionary<string, int> index = Words.Index().ToDictionary(w => w.Item, w => w.Index, StringComparer.Ordinal);

    /// <summary>The words that stand in enough paragraphs and not in too many.</summary>
    public static TopicVocabulary Of(IReadOnlyList<TopicParagraph> paragraphs, TopicOptions options)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (TopicParagraph paragraph in paragraphs)
            foreach (string word in paragraph.Words.Distinct(StringComparer.Ordinal)) CollectionsMarshal.GetValueRefOrAddDefault(counts, word, out _)++;
        double most = paragraphs.Count * options.LargestShare;
        return new TopicVocabulary([.. counts.Where(c => c.Value >= options.FewestParagraphs && c.Value <= most).Select(c => c.Key).Order(StringComparer.Ordinal)]);
    }

    /// <summary>The places of the words that are known, in order.</summary>
    public int[] Encode(IEnumerable<string> words)
    {
        var places = new List<int>();
        foreach (string word in words)
            if (index.TryGetValue(word, out int place)) places.Add(place);
        return [.. places];
    }
}
