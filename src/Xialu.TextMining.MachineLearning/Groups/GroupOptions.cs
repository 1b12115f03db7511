namespace Xialu.TextMining.MachineLearning.Groups;

/// <summary>How a <see cref="PlaceGrouper"/> groups.</summary>
public sealed record GroupOptions
{
    /// <summary>The options that hold unless others are given.</summary>
    public static GroupOptions Default { get; } = new();

    /// <summary>How many groups, 2 or more and fewer than places; null, the default, to take the number with the largest mean silhouette (Rousseeuw 1987).</summary>
    public int? Groups { get; init; }

    /// <summary>How many groups are tried at most where <see cref="Groups"/> is null, 2 or more; 8 unless set: more cannot be kept apart in the head.</summary>
    public int MostGroups { get; init; } = 8;

    /// <summary>How places are put into groups; <see cref="GroupMethod.KMeans"/> unless set.</summary>
    public GroupMethod Method { get; init; }

    /// <summary>The share of the places that must have a feature for it to count, above 0 to 1; 0.6 unless set.</summary>
    public double SmallestCoverage { get; init; } = 0.6;

    /// <summary>The share of the features that a place must have to be grouped, above 0 to 1; 0.5 unless set: a place of gaps would be put into the middle.</summary>
    public double SmallestCompleteness { get; init; } = 0.5;
}
