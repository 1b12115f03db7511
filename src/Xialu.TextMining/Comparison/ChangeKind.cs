namespace Xialu.TextMining.Comparison;

/// <summary>How something stands in the later of two reports against the earlier.</summary>
public enum ChangeKind
{
    /// <summary>Only the later report has it.</summary>
    New,

    /// <summary>Only the earlier report has it.</summary>
    Gone,

    /// <summary>Both have it with different values.</summary>
    Changed,
}
