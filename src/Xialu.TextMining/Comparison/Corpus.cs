namespace Xialu.TextMining.Comparison;

/// <summary>
/// Reports to be compared. Whatever order they come in, they are ordered by place, year and name; copies of one text are left out; and those
/// that no join can use – without place, without year, or two of one place and year – are named.
/// </summary>
public sealed class Corpus
{
    private Corpus(IReadOnlyList<ComparedReport> reports, IReadOnlyList<ComparedReport> joinable, IReadOnlyList<CorpusDiagnostic> diagnostics)
    {
        Reports = reports;
        Joinable = joinable;
        Diagnostics = diagnostics;
        Years = [.. joinable.GroupBy(r => r.PlaceKey, StringComparer.Ordinal).SelectMany(YearsOf)];
    }

    /// <summary>All reports but copies, ordered by place (those without one first), year and name.</summary>
    public IReadOnlyList<ComparedReport> Reports { get; }

    /// <summary>Those with a place and a year that no other report shares, in the same order.</summary>
    public IReadOnlyList<ComparedReport> Joinable { get; }

    /// <summary>The years that joinable reports plan or review, with those reports; ordered by place and year.</summary>
    public IReadOnlyList<PlaceYear> Years { get; }

    /// <summary>Pairs of joinable reports of one place: one that plans a year, and the one that reviews it; ordered by place and year.</summary>
    public IEnumerable<(ComparedReport Plan, ComparedReport Review)> Successive
        => Years.Where(y => y.Plan is not null && y.Review is not null).Select(y => (y.Plan!, y.Review!));

    /// <summary>Pairs of joinable reports of one place with none between them; ordered by place and year.</summary>
    public IEnumerable<(ComparedReport Earlier, ComparedReport Later)> Neighbours
        => Joinable.Zip(Joinable.Skip(1)).Where(p => string.Equals(p.First.PlaceKey, p.Second.PlaceKey, StringComparison.Ordinal));

    /// <summary>Why the others are kept out, in the order of the reports' names.</summary>
    public IReadOnlyList<CorpusDiagnostic> Diagnostics { get; }

    /// <summary>Collects reports.</summary>
    /// <param name="reports">The reports, in any order; each name once.</param>
    /// <returns>The corpus.</returns>
    /// <exception cref="ArgumentException">Two reports bear one name.</exception>
    public static Corpus Of(IEnumerable<ComparedReport> reports)
    {
        ArgumentNullException.ThrowIfNull(reports);
        ComparedReport[] byName = [.. reports.OrderBy(r => r.Name, StringComparer.Ordinal)];
        for (int i = 1; i < byName.Length; i++)
            if (string.Equals(byName[i].Name, byName[i - 1].Name, StringComparison.Ordinal))
                throw new ArgumentException($"Two reports are called “{byName[i].Name}”; records could not be told apart. Mine them in one batch, or rename one.", nameof(reports));
        var diagnostics = new List<CorpusDiagnostic>();
        ComparedReport[] single = [.. WithoutCopies(byName, diagnostics)];
        var places = new CorpusPlaces(single);
        ComparedReport[] sorted = [.. single.Select(places.Locate).OrderBy(r => r.PlaceName, StringComparer.Ordinal)
            .ThenBy(r => r.PlaceKey, StringComparer.Ordinal).ThenBy(r => r.PlanYear).ThenBy(r => r.Name, StringComparer.Ordinal)];
        diagnostics.AddRange(places.Diagnostics);
        ComparedReport[] joinable = [.. Joined(sorted, diagnostics)];
        return new Corpus(sorted, joinable, [.. diagnostics.OrderBy(d => d.Report, StringComparer.Ordinal)]);
    }

    // Where two reports review one year (one of them planning five), it has no review of its own.
    private static IEnumerable<PlaceYear> YearsOf(IEnumerable<ComparedReport> place)
    {
        Dictionary<int, ComparedReport> plans = place.ToDictionary(r => r.PlanYear!.Value);
        Dictionary<int, ComparedReport> reviews = place.Where(r => r.ReviewYear is not null).GroupBy(r => r.ReviewYear!.Value)
            .Where(g => g.Count() == 1).ToDictionary(g => g.Key, g => g.First());
        return plans.Keys.Union(reviews.Keys).Order().Select(year => new PlaceYear(year, plans.GetValueOrDefault(year), reviews.GetValueOrDefault(year)));
    }

    private static IEnumerable<ComparedReport> WithoutCopies(IEnumerable<ComparedReport> reports, List<CorpusDiagnostic> diagnostics)
    {
        var first = new Dictionary<string, ComparedReport>(StringComparer.Ordinal);
        foreach (ComparedReport report in reports)
        {
            if (first.TryAdd(report.TextHash, report)) yield return report;
            else diagnostics.Add(CorpusMessages.Copy(report, first[report.TextHash]));
        }
    }

    private static IEnumerable<ComparedReport> Joined(IEnumerable<ComparedReport> reports, List<CorpusDiagnostic> diagnostics)
    {
        foreach (IGrouping<(string, int?), ComparedReport> group in reports.Where(r => r.IsPlaceClear).GroupBy(r => (r.PlaceKey, r.PlanYear)))
        {
            ComparedReport[] same = [.. group];
            if (same[0].Place is null) diagnostics.AddRange(same.Select(CorpusMessages.NoPlace));
            else if (same[0].PlanYear is null) diagnostics.AddRange(same.Select(CorpusMessages.NoYear));
            else if (same.Length > 1) diagnostics.AddRange(same.Select((r, i) => CorpusMessages.Twin(r, same[i == 0 ? 1 : 0])));
            else yield return same[0];
        }
    }
}
