namespace Xialu.TextMining.Indicators;

/// <summary>How firmly a value is promised.</summary>
public enum Strength
{
    /// <summary>No word says so.</summary>
    None,

    /// <summary>确保, 务必.</summary>
    Ensure,

    /// <summary>力争, 争取, 努力.</summary>
    Strive,

    /// <summary>预计, 预期.</summary>
    Expect,
}
