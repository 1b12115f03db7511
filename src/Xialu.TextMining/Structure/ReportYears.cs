namespace Xialu.TextMining.Structure;

/// <summary>The year a report reviews and the year it plans.</summary>
/// <param name="Review">The last reviewed year; null where it cannot be told.</param>
/// <param name="Plan">The first planned year; null where it cannot be told.</param>
internal readonly record struct ReportYears(int? Review, int? Plan)
{
    /// <summary>The year that 今年 means: the year of delivery where the day is known, else the planned year.</summary>
    public int? ThisYear { get => field ?? Plan; init; }

    /// <summary>The pair whose plan is <paramref name="plan"/>.</summary>
    public static ReportYears OfPlan(int plan) => new(plan - 1, plan);
}
