namespace Xialu.TextMining.MachineLearning.Groups;

/// <summary>What a place states of a feature for one year.</summary>
internal readonly record struct YearlyValue(string Place, int Year, PlaceFeature Feature, double Value)
{
    /// <summary>The mean over each place's years of each feature, differences between years handled.</summary>
    public static IEnumerable<(string Place, PlaceFeature Feature, double Value)> Means(IEnumerable<YearlyValue> values, PlaceFeatureOptions options)
        => values.GroupBy(v => v.Feature).SelectMany(feature => (options.Years == YearHandling.Kept ? feature : Within(feature, options.FewestPlacesAYear))
            .GroupBy(v => v.Place, StringComparer.Ordinal).Select(place => (place.Key, feature.Key, place.OrderBy(v => v.Year).Average(v => v.Value))));

    // Sums of fractions depend on their order.
    private static IEnumerable<YearlyValue> Within(IEnumerable<YearlyValue> feature, int fewest)
        => feature.GroupBy(v => v.Year).Where(year => year.Count() >= fewest).SelectMany(year =>
        {
            double mean = year.OrderBy(v => v.Place, StringComparer.Ordinal).Average(v => v.Value);
            return year.Select(v => v with { Value = v.Value - mean });
        });
}
