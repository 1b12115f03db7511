namespace Xialu.TextMining.Comparison;

/// <summary>What the reports of a target have in common.</summary>
public enum KeynessGrouping
{
    /// <summary>The place.</summary>
    Place,

    /// <summary>The first year planned.</summary>
    Year,

    /// <summary>The level of government.</summary>
    Level,
}
