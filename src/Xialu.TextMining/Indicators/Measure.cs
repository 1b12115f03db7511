namespace Xialu.TextMining.Indicators;

/// <summary>What a value says about its indicator.</summary>
public enum Measure
{
    /// <summary>An amount, count, rate or index at a time or over a period.</summary>
    Level,

    /// <summary>A relative change against an earlier period: 增长6.2%, 翻番.</summary>
    Growth,

    /// <summary>An absolute change: 新增6家, 下降0.3个百分点.</summary>
    Change,

    /// <summary>A part of a whole: 占…74.4%.</summary>
    Share,
}
