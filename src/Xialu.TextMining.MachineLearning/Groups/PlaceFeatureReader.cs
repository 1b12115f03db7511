using Xialu.TextMining.Comparison;
using Xialu.TextMining.Indicators;

namespace Xialu.TextMining.MachineLearning.Groups;

/// <summary>
/// Reads the features of places from compared reports: the share of each report's characters that speaks of a category, and the core indicators'
/// (tier 1) growth, planned growth and levels. Amounts are taken as decimal logarithms, since they differ by orders of magnitude.
/// </summary>
public static class PlaceFeatureReader
{
    private const int CoreTier = 1;

    /// <summary>Reads the features.</summary>
    /// <param name="corpus">The reports, in any order; those that no join can use are left out (<see cref="Corpus.Joinable"/>).</param>
    /// <param name="attention">The reports' shares (<see cref="AttentionMeter"/>), in any order; those of other reports are passed over.</param>
    /// <param name="options">How; null for <see cref="PlaceFeatureOptions.Default"/>.</param>
    /// <returns>The places of the corpus with the mean over their years of each feature.</returns>
    /// <exception cref="ArgumentException">An option is out of range.</exception>
    public static PlaceFeatures Read(Corpus corpus, IEnumerable<Attention> attention, PlaceFeatureOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentNullException.ThrowIfNull(attention);
        options ??= PlaceFeatureOptions.Default;
        if (options.FewestPlacesAYear < 2) throw new ArgumentException($"Found {options.FewestPlacesAYear} places a year; expected 2 or more.", nameof(options));
        ComparedReport[] reports = [.. corpus.Joinable.Where(r => options.Level is null || r.Level == options.Level)];
        FeaturedPlace[] places = [.. reports.GroupBy(KeyOf, StringComparer.Ordinal).Select(g => new FeaturedPlace(g.Key, g.First().PlaceName!)
        {
            Reports = g.Count(), FirstYear = g.Min(r => r.PlanYear), LastYear = g.Max(r => r.PlanYear),
        })];
        YearlyValue[] values = [.. Attentions(reports, attention), .. Indicators(corpus, reports)];
        PlaceFeature[] features = [.. values.Select(v => v.Feature).Distinct()];
        var means = YearlyValue.Means(values, options).ToDictionary(m => (m.Place, m.Feature.Id), m => m.Value);
        return new PlaceFeatures(places, features,
            [.. places.Select(p => features.Select(f => means.TryGetValue((p.Key, f.Id), out double mean) ? mean : (double?)null).ToArray())]);
    }

    private static string KeyOf(ComparedReport report) => report.Division is { Code.Length: > 0 } division ? division.Code : report.PlaceName!;

    private static IEnumerable<YearlyValue> Attentions(ComparedReport[] reports, IEnumerable<Attention> attention)
    {
        Dictionary<string, ComparedReport> named = reports.ToDictionary(r => r.Name, StringComparer.Ordinal);
        return attention.Where(a => a.Part == ReportPart.All && a.Unit == AttentionUnit.Characters && a.Share is not null && named.ContainsKey(a.Report))
            .Select(a => new YearlyValue(KeyOf(named[a.Report]), named[a.Report].PlanYear!.Value,
                new PlaceFeature($"attention_{a.Category.Name}", a.Category.Name, PlaceFeatureKind.Attention), a.Share!.Value));
    }

    private static IEnumerable<YearlyValue> Indicators(Corpus corpus, ComparedReport[] reports)
    {
        HashSet<string> wanted = new(reports.Select(r => r.Name), StringComparer.Ordinal);
        return WidePanelBuilder.Build(corpus, PanelBuilder.Build(corpus)).Rows.Where(r => wanted.Contains(r.Place.Report.Name))
            .SelectMany(row => row.Figures.Where(f => IsFeature(f.Key, f.Value)).GroupBy(f => IdOf(f.Key), StringComparer.Ordinal)
                .Select(same => (row.Place, Id: same.Key, Stated: same.MinBy(f => f.Key.Status))))
            .Select(f => (f.Place, Feature: FeatureOf(f.Id, f.Stated.Key, f.Stated.Value), Value: MiddleOf(f.Stated.Value), IsRate: IsRate(f.Stated.Value)))
            .Where(f => f.IsRate || f.Value > 0)
            .Select(f => new YearlyValue(KeyOf(f.Place.Report), f.Place.Year, f.Feature, f.IsRate ? f.Value : Math.Log10(f.Value)));
    }

    // Planned amounts say what the amounts reached say; planned growth says how bold a place is.
    private static bool IsFeature(PanelColumn column, PanelFigure figure)
        => figure.Indicator.Tier == CoreTier && column is { Series: "", Measure: Measure.Growth or Measure.Level or Measure.Share }
            && (column.Status != IndicatorStatus.Target || IsRate(figure));

    // An estimate stands for the result where there is none.
    private static string IdOf(PanelColumn column)
        => $"{column.IndicatorId}_{column.Measure.ToString().ToLowerInvariant()}_{(column.Status == IndicatorStatus.Target ? "target" : "actual")}";

    // 地区生产总值, 地区生产总值增长 and 地区生产总值增长目标 are three features.
    private static PlaceFeature FeatureOf(string id, PanelColumn column, PanelFigure figure)
        => new(id, $"{figure.Indicator.Name}{(column.Measure == Measure.Growth ? "增长" : "")}{(column.Status == IndicatorStatus.Target ? "目标" : "")}", PlaceFeatureKind.Indicator, IsRate(figure) ? figure.Unit : $"lg {figure.Unit}");

    private static bool IsRate(PanelFigure figure) => figure.Measure != Measure.Level || figure.Unit is "%" or "‰";

    private static double MiddleOf(PanelFigure figure) => (double)(figure.Value + ((figure.ValueMax ?? figure.Value) - figure.Value) / 2);
}
