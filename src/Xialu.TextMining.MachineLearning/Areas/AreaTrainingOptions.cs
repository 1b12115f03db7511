namespace Xialu.TextMining.MachineLearning.Areas;

/// <summary>How a classifier is trained. The defaults were chosen by cross-validation over places (DESIGN.md).</summary>
public sealed record AreaTrainingOptions
{
    /// <summary>The options that hold unless others are given.</summary>
    public static AreaTrainingOptions Default { get; } = new();

    /// <summary>How many features are kept, the most frequent; 20,000 unless set: three times as many gain nothing and cost two megabytes.</summary>
    public int Features { get; init; } = 20_000;

    /// <summary>In how many examples a feature must occur; 4 unless set.</summary>
    public int FewestExamples { get; init; } = 4;

    /// <summary>How strongly large weights are punished (L2); 1 unless set.</summary>
    public float Regularization { get; init; } = 1;
}
