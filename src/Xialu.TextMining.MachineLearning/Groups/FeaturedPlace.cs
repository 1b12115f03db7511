namespace Xialu.TextMining.MachineLearning.Groups;

/// <summary>A place that is grouped.</summary>
/// <param name="Key">What tells it from every other: the code of its division where that is known, else its name.</param>
/// <param name="Name">Its name, such as <c>福田区</c>.</param>
public sealed record FeaturedPlace(string Key, string Name)
{
    /// <summary>How many reports its features are read from; 0 where they come from elsewhere.</summary>
    public int Reports { get; init; }

    /// <summary>The first year that these reports plan; null where they come from elsewhere.</summary>
    public int? FirstYear { get; init; }

    /// <summary>The last one.</summary>
    public int? LastYear { get; init; }
}
