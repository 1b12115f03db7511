namespace Xialu.TextMining.Comparison;

/// <summary>Which pairs a <see cref="CollocationFinder"/> gives, and in which order.</summary>
public sealed record CollocationOptions
{
    /// <summary>Five: rarer pairs are mostly one report's own.</summary>
    public const int DefaultMinimumCount = 5;

    /// <summary>The options that hold unless others are given.</summary>
    public static CollocationOptions Default { get; } = new();

    /// <summary>The least number of times that a pair stands in the reports.</summary>
    public int MinimumCount { get; init; } = DefaultMinimumCount;

    /// <summary>The statistic that orders the pairs; G² unless set.</summary>
    public AssociationMeasure Measure { get; init; } = AssociationMeasure.LogLikelihood;

    /// <summary>How many pairs are given, those with the highest statistic; null for all.</summary>
    public int? Count { get; init; }
}
