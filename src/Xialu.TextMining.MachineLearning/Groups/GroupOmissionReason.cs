namespace Xialu.TextMining.MachineLearning.Groups;

/// <summary>Why a feature or a place took no part in a grouping.</summary>
public enum GroupOmissionReason
{
    /// <summary>A feature that too few places have.</summary>
    RareFeature,

    /// <summary>A feature that is the same everywhere.</summary>
    ConstantFeature,

    /// <summary>A place that has too few of the features.</summary>
    IncompletePlace,
}
