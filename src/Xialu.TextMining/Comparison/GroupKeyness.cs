namespace Xialu.TextMining.Comparison;

/// <summary>A word that sets the reports of one place, year or level apart from all others.</summary>
public sealed record GroupKeyness
{
    /// <summary>What the reports of the target have in common.</summary>
    public required KeynessGrouping Grouping { get; init; }

    /// <summary>The place, the year, or the level by its name in <see cref="Structure.GovernmentLevel"/>, in lower case.</summary>
    public required string Group { get; init; }

    /// <summary>How many reports are in the target.</summary>
    public required int Reports { get; init; }

    /// <summary>The word and its counts.</summary>
    public required Keyness Keyness { get; init; }
}
