using Xialu.TextMining.Structure;

namespace Xialu.TextMining.MachineLearning.Groups;

/// <summary>How <see cref="PlaceFeatureReader"/> reads the features of places.</summary>
public sealed record PlaceFeatureOptions
{
    /// <summary>The options that hold unless others are given.</summary>
    public static PlaceFeatureOptions Default { get; } = new();

    /// <summary>What is done with differences between years; <see cref="YearHandling.Within"/> unless set.</summary>
    public YearHandling Years { get; init; }

    /// <summary>For <see cref="YearHandling.Within"/>: how many places a year must have with a feature, 2 or more; 3 unless set, since with two each is the other's mirror.</summary>
    public int FewestPlacesAYear { get; init; } = 3;

    /// <summary>Only places of this level; null, the default, for all: counties and provinces together part by size alone.</summary>
    public GovernmentLevel? Level { get; init; }
}
