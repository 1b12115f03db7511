using Xialu.TextMining.Slogans;
using Xialu.TextMining.Structure;

namespace Xialu.TextMining.Comparison;

/// <summary>
/// Traces slogans through a corpus. Within one year the higher government counts as the first: congresses of counties meet in December, of provinces
/// in January and the nation's in March, so that days tell the calendar and not who had the word from whom.
/// </summary>
public sealed class SloganOriginFinder
{
    private readonly Dictionary<string, (Slogan Slogan, List<ComparedReport> Reports)> known = new(StringComparer.Ordinal);
    private readonly Dictionary<int, int> reportsOfYear;

    private SloganOriginFinder(Corpus corpus)
    {
        reportsOfYear = corpus.Joinable.GroupBy(r => r.PlanYear!.Value).ToDictionary(g => g.Key, g => g.Count());
        foreach (ComparedReport report in corpus.Joinable.OrderBy(r => r.PlanYear).ThenBy(r => LevelOf(r) ?? (GovernmentLevel)int.MaxValue)
            .ThenBy(r => r.DeliveredOn ?? DateOnly.MaxValue).ThenBy(r => r.Name, StringComparer.Ordinal))
        {
            foreach (IGrouping<string, Slogan> slogan in report.Slogans.GroupBy(s => s.Key, StringComparer.Ordinal))
            {
                if (!known.TryGetValue(slogan.Key, out var origin)) known.Add(slogan.Key, origin = (slogan.First(), []));
                origin.Reports.Add(report);
            }
        }
    }

    /// <summary>Traces every slogan.</summary>
    /// <param name="corpus">The reports; only <see cref="Corpus.Joinable"/> ones take part.</param>
    /// <returns>One origin for each key: those of the most places first, then in ordinal order of the key.</returns>
    public static IReadOnlyList<SloganOrigin> Find(Corpus corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var finder = new SloganOriginFinder(corpus);
        return [.. finder.known.Values.Select(k => finder.Of(k.Slogan, k.Reports)).OrderByDescending(o => o.Places).ThenBy(o => o.Slogan.Key, StringComparer.Ordinal)];
    }

    private SloganOrigin Of(Slogan slogan, List<ComparedReport> reports)
    {
        (AdoptionDirection? direction, ComparedReport? next) = Way(reports);
        var places = new HashSet<string>(StringComparer.Ordinal);
        return new SloganOrigin
        {
            Slogan = slogan,
            Reports = reports,
            Curve = [.. reports.GroupBy(r => r.PlanYear!.Value).Select(g => new AdoptionYear(g.Key, g.Count(), reportsOfYear[g.Key], g.Count(r => places.Add(r.PlaceKey))))],
            Places = places.Count,
            Direction = direction,
            Next = next,
        };
    }

    private static (AdoptionDirection?, ComparedReport?) Way(List<ComparedReport> reports)
    {
        ComparedReport first = reports[0];
        ComparedReport[] origins = [.. reports.TakeWhile(r => r.PlanYear == first.PlanYear && LevelOf(r) == LevelOf(first))];
        ComparedReport? other = reports.Find(r => r.PlaceKey != first.PlaceKey);
        if (other is null) return (AdoptionDirection.Single, null);
        if (reports.Find(r => r.PlanYear > first.PlanYear && origins.Any(o => IsAbove(r, o))) is { } above) return (AdoptionDirection.Up, above);
        if (reports.Find(r => origins.Any(o => IsAbove(o, r))) is { } beneath) return (AdoptionDirection.Down, beneath);
        return reports.Exists(r => origins.Any(o => !IsRelationKnown(r, o))) ? (null, null) : (AdoptionDirection.Across, other);
    }

    // The nation is above every place, whether its table of divisions knows the place or not.
    private static bool IsAbove(ComparedReport report, ComparedReport other)
        => LevelOf(report) < LevelOf(other) && (LevelOf(report) == GovernmentLevel.National || (report.Division is { } above && other.Division?.Ancestors.Contains(above) == true));

    private static bool IsRelationKnown(ComparedReport report, ComparedReport other)
        => (report.Division is not null && other.Division is not null) || (LevelOf(report) is not null && LevelOf(report) == LevelOf(other));

    private static GovernmentLevel? LevelOf(ComparedReport report) => report.Division?.Level ?? report.Level;
}
