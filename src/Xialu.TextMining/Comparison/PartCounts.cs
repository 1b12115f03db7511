namespace Xialu.TextMining.Comparison;

/// <summary>A number for each part of a report.</summary>
/// <param name="All">In the whole report.</param>
/// <param name="Review">In what was done.</param>
/// <param name="Plan">In what is planned.</param>
public readonly record struct PartCounts(int All, int Review, int Plan)
{
    /// <summary>The number of one part.</summary>
    /// <param name="part">The part.</param>
    /// <returns>0 or more.</returns>
    public int this[ReportPart part] => part switch
    {
        ReportPart.Review => Review,
        ReportPart.Plan => Plan,
        _ => All,
    };

    /// <summary>The numbers with more counted in one part, and so in the whole.</summary>
    /// <param name="part">The part; <see cref="ReportPart.All"/> for what belongs to no other.</param>
    /// <param name="count">How many more.</param>
    /// <returns>The new numbers.</returns>
    internal PartCounts Plus(ReportPart part, int count) => new(
        All + count,
        part == ReportPart.Review ? Review + count : Review,
        part == ReportPart.Plan ? Plan + count : Plan);
}
