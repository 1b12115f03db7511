using Xialu.TextMining.Indicators;
using Xialu.TextMining.Structure;

namespace Xialu.TextMining.Comparison;

/// <summary>
/// Lists what reports promise, and what the next report of the place says of each promise: by the panel for known indicators, by the same
/// name, measure and unit for others.
/// </summary>
public static class CommitmentLedger
{
    /// <summary>Lists the promises of all reports.</summary>
    /// <param name="corpus">The reports.</param>
    /// <param name="outcomes">Their plans and outcomes.</param>
    /// <returns>The promises in the order of <see cref="Corpus.Reports"/> and of the text; figures of a wider place (全国) are none.</returns>
    public static IReadOnlyList<Commitment> Build(Corpus corpus, IReadOnlyList<PlanOutcome> outcomes)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentNullException.ThrowIfNull(outcomes);
        Dictionary<string, ComparedReport> reviews = corpus.Successive.ToDictionary(p => p.Plan.Name, p => p.Review, StringComparer.Ordinal);
        ILookup<string, PlanOutcome> known = outcomes.ToLookup(o => o.Target.Report.Name, StringComparer.Ordinal);
        return [.. corpus.Reports.SelectMany(report => Of(report, new OutcomeFinder(report, reviews.GetValueOrDefault(report.Name), known[report.Name])))];
    }

    /// <summary>Counts the promises of each report.</summary>
    /// <param name="corpus">The reports.</param>
    /// <param name="commitments">Their promises.</param>
    /// <returns>One entry a report, in the order of <see cref="Corpus.Reports"/>.</returns>
    public static IEnumerable<CommitmentDensity> Measure(Corpus corpus, IReadOnlyList<Commitment> commitments)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        HashSet<string> reviewed = [.. corpus.Successive.Select(p => p.Plan.Name)];
        ILookup<string, Commitment> byReport = commitments.Where(c => IsBody(c.Section)).ToLookup(c => c.Report.Name, StringComparer.Ordinal);
        return corpus.Reports.Select(r => new CommitmentDensity(r, byReport[r.Name].Count(), r.Sections.Where(s => IsBody(s.Kind)).Sum(s => s.Span.Length),
            reviewed.Contains(r.Name) ? byReport[r.Name].Count(c => c.Outcome is not null) : null));
    }

    private static bool IsBody(SectionKind kind) => kind is not (SectionKind.Annex or SectionKind.Chrome);

    private static IEnumerable<Commitment> Of(ComparedReport report, OutcomeFinder outcomes)
        => report.Indicators.Where(i => i.Status == IndicatorStatus.Target && i.Scope is null)
            .Select(i => new Commitment { Report = report, Section = report.KindAt(i.Span.Start), Figure = i, Outcome = outcomes.Find(i) })
            .Concat(report.Relations.Where(r => r.Status == IndicatorStatus.Target)
                .Select(r => new Commitment { Report = report, Section = report.KindAt(r.Span.Start), Relation = r, Outcome = outcomes.Find(r) }))
            .OrderBy(c => c.Span.Start);
}
