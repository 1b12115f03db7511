namespace Xialu.TextMining.Indicators;

/// <summary>Whether a value happened, is expected to have happened, or is wanted.</summary>
public enum IndicatorStatus
{
    /// <summary>It happened.</summary>
    Actual,

    /// <summary>An estimate of the year under review: 预计.</summary>
    Estimate,

    /// <summary>A plan or goal.</summary>
    Target,
}
