namespace Xialu.TextMining.MachineLearning.Groups;

/// <summary>Places in groups, with what sets the groups apart.</summary>
public sealed record PlaceGrouping
{
    /// <summary>The places that are grouped, in the order of <see cref="PlaceFeatures.Places"/>.</summary>
    public required IReadOnlyList<GroupMember> Members { get; init; }

    /// <summary>Every feature of every group, ordered by group, then by the size of the difference, the largest first.</summary>
    public required IReadOnlyList<GroupTrait> Traits { get; init; }

    /// <summary>The whole hierarchy (Ward 1963), whatever the method.</summary>
    public required IReadOnlyList<GroupMerge> Merges { get; init; }

    /// <summary>The numbers of groups that were tried, ordered.</summary>
    public required IReadOnlyList<GroupCountTrial> Trials { get; init; }

    /// <summary>Features and places that took no part, features first, in the order of <see cref="PlaceFeatures"/>.</summary>
    public required IReadOnlyList<GroupOmission> LeftOut { get; init; }
}
