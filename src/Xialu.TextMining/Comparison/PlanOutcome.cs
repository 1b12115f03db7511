namespace Xialu.TextMining.Comparison;

/// <summary>A target and what the next report says became of it.</summary>
public sealed record PlanOutcome
{
    /// <summary>The target, from the report that plans the year.</summary>
    public required PanelFigure Target { get; init; }

    /// <summary>The outcome, from the report that reviews the year.</summary>
    public required PanelFigure Actual { get; init; }

    /// <summary>The outcome less the target, in their unit: percentage points for %. The low ends where they are ranges.</summary>
    public decimal Gap => Actual.Value - Target.Value;

    /// <summary>Whether the target was reached, by the two figures.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>What the report itself says of the outcome, such as 完成年度计划的138%; null where it says nothing.</summary>
    public required Fulfilment? OwnWord { get; init; }
}
