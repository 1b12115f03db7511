namespace Xialu.TextMining.MachineLearning.Topics;

/// <summary>Chooses the number of topics by coherence.</summary>
public static class TopicCountChooser
{
    /// <summary>Trains a model a number and keeps the most coherent.</summary>
    /// <param name="paragraphs">The paragraphs.</param>
    /// <param name="counts">The numbers to try; one or more.</param>
    /// <param name="options">How else to train; null for <see cref="TopicOptions.Default"/>.</param>
    /// <returns>The best model, and what was tried, ordered by number.</returns>
    /// <exception cref="ArgumentException">There is no number, or there are too few paragraphs for one of them.</exception>
    public static (TopicModel Model, IReadOnlyList<TopicCountTrial> Trials) Choose(
        IReadOnlyList<TopicParagraph> paragraphs, IEnumerable<int> counts, TopicOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(paragraphs);
        ArgumentNullException.ThrowIfNull(counts);
        options ??= TopicOptions.Default;
        TopicModel[] models = [.. counts.Distinct().Order().Select(k => TopicModel.Train(paragraphs, options with { Topics = k }))];
        if (models.Length == 0) throw new ArgumentException("There is no number of topics to try.", nameof(counts));
        TopicModel best = models.MaxBy(m => m.Coherence)!;
        return (best, [.. models.Select(m => new TopicCountTrial(m.Topics.Count, m.Coherence, ReferenceEquals(m, best)))]);
    }
}
