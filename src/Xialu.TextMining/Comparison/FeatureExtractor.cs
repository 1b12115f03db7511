namespace Xialu.TextMining.Comparison;

/// <summary>Takes from mined reports what comparisons of words need. It may be shared between threads.</summary>
public sealed class FeatureExtractor
{
    private readonly FeatureOptions options;
    private readonly AttentionMeter[] meters;

    /// <summary>Makes an extractor.</summary>
    /// <param name="options">What is taken; <see cref="FeatureOptions.Default"/> unless given.</param>
    public FeatureExtractor(FeatureOptions? options = null)
    {
        this.options = options ?? FeatureOptions.Default;
        meters = [.. this.options.Dictionaries.Select(d => new AttentionMeter(d))];
    }

    /// <summary>Takes the features of a report.</summary>
    /// <param name="report">The report.</param>
    /// <returns>The features.</returns>
    public ReportFeatures Extract(MinedReport report)
    {
        ReportWords words = WordCounter.Count(report, options.Words);
        return new ReportFeatures
        {
            Words = words,
            Sentences = ReportSentences.Of(report),
            Attention = [.. meters.SelectMany(m => m.Measure(report, words))],
            Contexts = [.. options.Phrases.SelectMany(p => ContextFinder.Find(report, p, options.Context))],
        };
    }
}
