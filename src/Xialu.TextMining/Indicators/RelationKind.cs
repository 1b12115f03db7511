namespace Xialu.TextMining.Indicators;

/// <summary>How a figure without a number is tied to something else.</summary>
public enum RelationKind
{
    /// <summary>Moves with the reference: 与经济增长同步.</summary>
    Synchronous,

    /// <summary>As high as the reference: 与上年持平.</summary>
    Equal,

    /// <summary>Higher than the reference: 高于全省平均水平.</summary>
    Above,

    /// <summary>Lower than the reference: 低于全国平均水平.</summary>
    Below,

    /// <summary>Set by a higher government and fulfilled or to be fulfilled: 完成省下达任务.</summary>
    Assigned,
}
