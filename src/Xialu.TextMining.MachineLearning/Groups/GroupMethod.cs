namespace Xialu.TextMining.MachineLearning.Groups;

/// <summary>How places are put into groups.</summary>
public enum GroupMethod
{
    /// <summary>
    /// K-means begun from Ward's groups (Milligan 1980) and bettered place by place (Hartigan 1975) until no move of one place lowers the sum of squares.
    /// </summary>
    KMeans,

    /// <summary>Ward's (1963) hierarchy, cut at the number of groups.</summary>
    Ward,
}
