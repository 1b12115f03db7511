namespace Xialu.TextMining.Comparison;

/// <summary>How a government's target stands to that of the nearest government above it.</summary>
public enum CascadeStep
{
    /// <summary>No report of a government above it states the target.</summary>
    Top,

    /// <summary>Higher than above: 加码.</summary>
    Higher,

    /// <summary>The same value.</summary>
    Equal,

    /// <summary>Lower than above.</summary>
    Lower,

    /// <summary>One of the two is a range that holds the other.</summary>
    Overlapping,

    /// <summary>An amount, of which that of a government below is a part (城镇新增就业 of the nation and of a city): neither more nor less ambitious for being smaller.</summary>
    Part,
}
