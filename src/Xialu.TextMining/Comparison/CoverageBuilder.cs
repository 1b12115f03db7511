using Xialu.TextMining.Indicators;

namespace Xialu.TextMining.Comparison;

/// <summary>Tells for each place and year which core indicators (tier 1) its reports state, do not state, or may state.</summary>
public static class CoverageBuilder
{
    private const int CoreTier = 1;

    private static readonly IndicatorDefinition[] Core = [.. IndicatorTable.Default.Definitions.Where(d => d.Tier == CoreTier)];

    /// <summary>Builds the table of a corpus.</summary>
    /// <param name="corpus">The reports; only <see cref="Corpus.Joinable"/> ones take part.</param>
    /// <param name="panel">Their panel.</param>
    /// <returns>One entry a place, year and core indicator, in this order; indicators in the order of <see cref="IndicatorTable"/>.</returns>
    public static IEnumerable<IndicatorCoverage> Build(Corpus corpus, Panel panel)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentNullException.ThrowIfNull(panel);
        Dictionary<string, HashSet<string>> named = corpus.Joinable.ToDictionary(r => r.Name, IndicatorMentions.In, StringComparer.Ordinal);
        HashSet<(string, int, string)> inPanel = [.. panel.Figures.Select(f => (f.Report.PlaceKey, f.Year, f.Indicator.Id))];
        return corpus.Years.SelectMany(place => Cover(place, named, inPanel));
    }

    private static IEnumerable<IndicatorCoverage> Cover(PlaceYear place, Dictionary<string, HashSet<string>> named, HashSet<(string, int, string)> inPanel)
    {
        HashSet<string> targets = Stated(place.Plan, place.Year, isTarget: true), results = Stated(place.Review, place.Year, isTarget: false);
        foreach (IndicatorDefinition indicator in Core)
        {
            CoverageState? target = place.Plan is { } plan ? StateOf(plan, indicator.Id, targets, named[plan.Name]) : null;
            CoverageState? result = place.Review is { } review ? StateOf(review, indicator.Id, results, named[review.Name]) : null;
            bool isStated = target == CoverageState.Stated || result == CoverageState.Stated || inPanel.Contains((place.Report.PlaceKey, place.Year, indicator.Id));
            bool isUnsure = target == CoverageState.Unsure || result == CoverageState.Unsure;
            yield return new IndicatorCoverage(place, indicator, target, result, isStated ? CoverageState.Stated : isUnsure ? CoverageState.Unsure : CoverageState.NotStated);
        }
    }

    /// <summary>The ids of the indicators that a report states for a year, in whatever unit.</summary>
    private static HashSet<string> Stated(ComparedReport? report, int year, bool isTarget)
        => report is null ? [] : [.. report.Indicators
            .Where(i => i.IndicatorId is not null && i.Scope is null && (i.Status == IndicatorStatus.Target) == isTarget && PanelBuilder.YearOf(i.Period) == year)
            .Select(i => i.IndicatorId!)];

    // Every number of the report must be explained before silence is believed, and no sentence with figures may name the indicator.
    private static CoverageState StateOf(ComparedReport report, string id, HashSet<string> stated, HashSet<string> named)
        => stated.Contains(id) ? CoverageState.Stated
            : named.Contains(id) || report.Numbers is not { Unexplained: 0 } ? CoverageState.Unsure : CoverageState.NotStated;
}
