namespace Xialu.TextMining.MachineLearning.Topics;

/// <summary>Words that tend to stand in the same paragraphs.</summary>
/// <param name="Number">From 1; topics are numbered from the largest share to the smallest.</param>
/// <param name="Share">The part of all words trained on that the topic accounts for, from 0 to 1.</param>
/// <param name="Coherence">
/// Mean normalised pointwise mutual information of its ten heaviest words over the paragraphs trained on, from -1 (they never meet) over 0 (they meet
/// as by chance) to 1 (they always meet).
/// </param>
/// <param name="Words">Its words, the heaviest first, equal ones in ordinal order.</param>
public sealed record Topic(int Number, double Share, double Coherence, IReadOnlyList<TopicWord> Words)
{
    /// <summary>How many words name a topic.</summary>
    private const int NamingWords = 5;

    /// <summary>Its five heaviest words with spaces between, to call it by.</summary>
    public string Name => string.Join(' ', Words.Take(NamingWords).Select(w => w.Word));
}
