namespace Xialu.TextMining.Quantities;

/// <summary>What sort of thing a unit measures.</summary>
public enum UnitKind
{
    /// <summary>No unit: a bare number or an index value.</summary>
    None,

    /// <summary>Things counted by a classifier: 个, 家, 座, 件; also a bare scale word (24.2万).</summary>
    Count,

    /// <summary>People: 人, 名, 人次.</summary>
    People,

    /// <summary>Households: 户, 户次.</summary>
    Households,

    /// <summary>Money in any currency: 元, 美元.</summary>
    Money,

    /// <summary>Parts of a hundred: %, 成, 百分之.</summary>
    Percent,

    /// <summary>Differences between percentages: 个百分点. Never the same as <see cref="Percent"/>.</summary>
    Point,

    /// <summary>Parts of a thousand or of ten thousand: ‰, ‱.</summary>
    Permille,

    /// <summary>Multiples: 倍, 番.</summary>
    Times,

    /// <summary>Length: 公里, 米.</summary>
    Length,

    /// <summary>Area: 平方米, 亩, 公顷.</summary>
    Area,

    /// <summary>Volume: 立方米.</summary>
    Volume,

    /// <summary>Mass: 吨, 斤, 微克.</summary>
    Mass,

    /// <summary>Power and voltage: 千瓦, 千伏.</summary>
    Power,

    /// <summary>Energy: 千瓦时, 度.</summary>
    Energy,

    /// <summary>Data and computing power: TB, 兆.</summary>
    Data,

    /// <summary>Temperature: ℃.</summary>
    Temperature,

    /// <summary>Other physical units: 分贝.</summary>
    Physical,

    /// <summary>A stretch of time or an age: 天, 小时, 个月, 岁.</summary>
    Duration,

    /// <summary>Counts that only number the parts of something, and sizes used as labels: 4大片区, 百亿级.</summary>
    Enumeration,

    /// <summary>Units that stand only below the stroke of a rate: 年 in 万吨/年.</summary>
    Denominator,
}
