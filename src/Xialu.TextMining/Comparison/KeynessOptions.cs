namespace Xialu.TextMining.Comparison;

/// <summary>Which words a <see cref="KeynessScorer"/> gives, and in which order.</summary>
public sealed record KeynessOptions
{
    /// <summary>Five, target and reference together: with fewer no cell is expected to reach 5 and the statistics are not to be trusted.</summary>
    public const int DefaultMinimumCount = 5;

    /// <summary>The options that hold unless others are given.</summary>
    public static KeynessOptions Default { get; } = new();

    /// <summary>The least number of times that target and reference together have a word that is given.</summary>
    public int MinimumCount { get; init; } = DefaultMinimumCount;

    /// <summary>The statistic that orders the words and chooses them where <see cref="Count"/> is set; G² unless set.</summary>
    public AssociationMeasure Measure { get; init; } = AssociationMeasure.LogLikelihood;

    /// <summary>The least distance of that statistic from 0; 0 for all words.</summary>
    public double MinimumStrength { get; init; }

    /// <summary>How many words are given, those farthest from 0 on either side; null for all.</summary>
    public int? Count { get; init; }
}
