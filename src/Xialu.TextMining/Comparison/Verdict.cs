namespace Xialu.TextMining.Comparison;

/// <summary>What became of a target.</summary>
public enum Verdict
{
    /// <summary>It was reached.</summary>
    Met,

    /// <summary>It was not reached.</summary>
    Missed,

    /// <summary>Target and outcome do not tell: 左右 nearly reached, one of several values, an indicator of which neither more nor less is wanted.</summary>
    Unclear,
}
