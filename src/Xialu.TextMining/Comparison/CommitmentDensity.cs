namespace Xialu.TextMining.Comparison;

/// <summary>How densely a report promises.</summary>
/// <param name="Report">The report.</param>
/// <param name="Commitments">Its promises outside of notes and lists behind the report.</param>
/// <param name="Characters">Length of the same parts in UTF-16 units, page noise left out.</param>
/// <param name="Matched">How many of them the next report speaks of; null where the corpus has no next report.</param>
public sealed record CommitmentDensity(ComparedReport Report, int Commitments, int Characters, int? Matched)
{
    private const decimal Unit = 10_000;

    /// <summary>Promises per 10,000 characters; null for a report without text.</summary>
    public decimal? PerTenThousand => Characters == 0 ? null : Math.Round(Commitments * Unit / Characters, 2);
}
