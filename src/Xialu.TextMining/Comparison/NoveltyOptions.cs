namespace Xialu.TextMining.Comparison;

/// <summary>When two sentences count as nearly the same.</summary>
public sealed record NoveltyOptions
{
    /// <summary>0.7 of the trigrams of both: a figure or two words of a sentence have changed, not its message.</summary>
    public const double DefaultNearThreshold = 0.7;

    /// <summary>The options that hold unless others are given.</summary>
    public static NoveltyOptions Default { get; } = new();

    /// <summary>
    /// The least Jaccard similarity of the character trigrams of two sentences that are nearly the same, from 0.5 to 1. Pairs of similarity s are found with
    /// probability 1 − (1 − s⁴)¹⁶: 0.64 at 0.5, 0.988 at 0.7.
    /// </summary>
    public double NearThreshold { get; init; } = DefaultNearThreshold;
}
