namespace Xialu.TextMining.Comparison;

/// <summary>A place and year with the reports that are about it; at least one of them is there.</summary>
/// <param name="Year">The year.</param>
/// <param name="Plan">The report that plans the year; null where the corpus has none.</param>
/// <param name="Review">The report that reviews the year; null where the corpus has none.</param>
public sealed record PlaceYear(int Year, ComparedReport? Plan, ComparedReport? Review)
{
    /// <summary>The review, or the plan where there is no review.</summary>
    public ComparedReport Report => Review ?? Plan!;
}
