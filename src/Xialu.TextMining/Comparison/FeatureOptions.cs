namespace Xialu.TextMining.Comparison;

/// <summary>What a <see cref="FeatureExtractor"/> takes from a report.</summary>
public sealed record FeatureOptions
{
    /// <summary>The options that hold unless others are given.</summary>
    public static FeatureOptions Default { get; } = new();

    /// <summary>Which words are compared.</summary>
    public WordOptions Words { get; init; } = WordOptions.Default;

    /// <summary>The dictionaries whose categories are measured; the library's own unless set.</summary>
    public IReadOnlyList<CategoryDictionary> Dictionaries { get; init; } = [CategoryDictionary.Default];

    /// <summary>Phrases to be shown in context; none unless set.</summary>
    public IReadOnlyList<string> Phrases { get; init; } = [];

    /// <summary>How much context is shown.</summary>
    public ContextOptions Context { get; init; } = ContextOptions.Default;
}
