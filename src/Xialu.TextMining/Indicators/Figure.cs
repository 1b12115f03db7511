using Xialu.TextMining.Quantities;

namespace Xialu.TextMining.Indicators;

/// <summary>A quantity on its way to becoming an indicator: what the linker has found out so far.</summary>
internal sealed class Figure
{
    /// <summary>The quantity of what is stated without a number.</summary>
    public static Quantity Nothing { get; } = new() { Span = default, Printed = "", Value = 0, Unit = "", BaseValue = 0, BaseUnit = "", HedgedSpan = default };

    /// <summary>The quantity, hedges of its list included.</summary>
    public required Quantity Quantity { get; init; }

    /// <summary>Index of its element in the sentence.</summary>
    public required int Element { get; init; }

    /// <summary>Index of the first element of its clause.</summary>
    public required int Clause { get; init; }

    /// <summary>What it measures.</summary>
    public string Name { get; set; } = "";

    public Measure Measure { get; set; }

    public Direction Direction { get; set; }

    public string? Basis { get; set; }

    /// <summary>Whether a name of its own was found, not one carried over.</summary>
    public bool HasOwnName { get; set; }

    /// <summary>Whether the name stands after the quantity (17家企业).</summary>
    public bool NameFollows { get; set; }

    /// <summary>Whether a verb governs it: an event or a flow rather than a stock.</summary>
    public bool IsGoverned { get; set; }

    /// <summary>Whether 完成 or 实现 stands between it and its subject: 生产总值实现1550亿元.</summary>
    public bool IsAchieved { get; set; }

    /// <summary>Whether what follows it is the object of a verb before it.</summary>
    public bool IsObject { get; set; }

    /// <summary>Whether a verb stands right before it or its list, whatever stands before that: 在园区设立12个研究推广中心.</summary>
    public bool FollowsVerb { get; set; }

    /// <summary>What the counted things went through, as far as the name ends in it: 雨污分流改造.</summary>
    public string Tail { get; set; } = "";

    /// <summary>What the counted things did or went through, told by verbs alone: 竣工投产. It ends the name unless that is known.</summary>
    public string Deed { get; set; } = "";

    /// <summary>Whether nothing but a verb stands before it: 新开工301个项目.</summary>
    public bool IsVerbOnly { get; set; }

    /// <summary>The noun that it counts, its own or that of the next in its list: 开工10个、续建25个项目.</summary>
    public string Noun { get; set; } = "";

    /// <summary>Whether its name holds a verb: 市县下放审批事项.</summary>
    public bool IsEvent { get; set; }

    /// <summary>Whether the verb says 新增 or its like, for itself or for the list it stands in.</summary>
    public bool IsNew { get; set; }

    /// <summary>Whether it is a part of the figure before: 其中.</summary>
    public bool IsPart { get; set; }

    /// <summary>Whether it is a goal told beside the result: （年度目标6%以上）.</summary>
    public bool IsGoal { get; set; }

    /// <summary>Whether it is the starting point of a change (由A提高到B).</summary>
    public bool IsStart { get; set; }

    /// <summary>Whether the clause says 达到, 突破 or the like: a level reached.</summary>
    public bool IsReached { get; set; }

    /// <summary>Whether the clause says that the level held all the time: 保持, 始终.</summary>
    public bool IsSteady { get; set; }

    /// <summary>The first figure of the list that shares one predicate; itself when it stands alone.</summary>
    public Figure? Head { get; set; }

    /// <summary>The indicator that its name means, or null.</summary>
    public IndicatorDefinition? Known { get; set; }

    /// <summary>Its name as that of a known indicator with a place before it, or null.</summary>
    public PlacedName? Placed { get; set; }

    /// <summary>The other place that it is about, or null.</summary>
    public string? Scope { get; set; }

    /// <summary>Index of the first element of the subject zone before it.</summary>
    public int ZoneStart { get; set; }

    /// <summary>Index after the last element of the subject zone.</summary>
    public int ZoneEnd { get; set; }
}
