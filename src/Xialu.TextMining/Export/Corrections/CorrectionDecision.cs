namespace Xialu.TextMining.Export.Corrections;

/// <summary>What a reviewer decided about a record.</summary>
public enum CorrectionDecision
{
    /// <summary>It is right.</summary>
    Accept,

    /// <summary>Some of its fields are other than they should be.</summary>
    Correct,

    /// <summary>It is no record.</summary>
    Reject,

    /// <summary>It was missing (indicators and slogans only).</summary>
    Add,
}
