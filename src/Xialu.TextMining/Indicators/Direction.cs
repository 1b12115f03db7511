namespace Xialu.TextMining.Indicators;

/// <summary>Which way a growth or change goes.</summary>
public enum Direction
{
    /// <summary>Neither a growth nor a change.</summary>
    None,

    /// <summary>More than before: 增长, 新增, 提高.</summary>
    Up,

    /// <summary>Less than before: 下降, 减少.</summary>
    Down,

    /// <summary>As before: 持平.</summary>
    Flat,
}
