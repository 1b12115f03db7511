namespace Xialu.TextMining.Comparison;

/// <summary>Why a figure of a known indicator stands in no panel.</summary>
public enum OmissionReason
{
    /// <summary>The place of its report cannot be told.</summary>
    Place,

    /// <summary>It is about a wider place (全国, 全省) than the one that reports.</summary>
    Scope,

    /// <summary>It is about several years, their mean (年均), a part of a year, or a time that cannot be told.</summary>
    Period,

    /// <summary>Its unit is not the panel's for the indicator and cannot be converted exactly (美元 for 元, 倍 for %).</summary>
    Unit,
}
