namespace Xialu.TextMining.MachineLearning.Groups;

/// <summary>What a feature of places is about. Each kind has the same say in the grouping, however many features it has.</summary>
public enum PlaceFeatureKind
{
    /// <summary>The share of a report that speaks of a category.</summary>
    Attention,

    /// <summary>A figure of an indicator.</summary>
    Indicator,
}
