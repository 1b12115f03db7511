namespace Xialu.TextMining.Comparison;

/// <summary>Whether the reports of a place and year state an indicator. "Not found" is told from "not stated".</summary>
public enum CoverageState
{
    /// <summary>A figure of it was found.</summary>
    Stated,

    /// <summary>No figure of it was found, and every number of the report is explained without it.</summary>
    NotStated,

    /// <summary>No figure of it was found, but one may be there: a sentence with figures names it, or the report has numbers that nothing explains.</summary>
    Unsure,
}
