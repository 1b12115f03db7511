namespace Xialu.TextMining.Comparison;

/// <summary>Which pairs of reports a <see cref="SimilarityFinder"/> gives.</summary>
public sealed record SimilarityOptions
{
    /// <summary>Ten: all pairs of a thousand reports would be a million rows, nearly all of them of no interest.</summary>
    public const int DefaultCount = 10;

    /// <summary>The options that hold unless others are given.</summary>
    public static SimilarityOptions Default { get; } = new();

    /// <summary>How words are weighed; ltc unless set, since reports are long and repeat themselves.</summary>
    public TermWeighting Weighting { get; init; } = TermWeighting.Ltc;

    /// <summary>How many of the most similar reports are given for each report.</summary>
    public int Count { get; init; } = DefaultCount;
}
