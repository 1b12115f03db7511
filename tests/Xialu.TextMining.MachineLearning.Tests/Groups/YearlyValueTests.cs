using Xialu.TextMining.MachineLearning.Groups;

namespace Xialu.TextMining.MachineLearning.Tests.Groups;

public sealed class YearlyValueTests
{
    private static readonly PlaceFeature Growth = new("gdp_growth_actual", "地区生产总值", PlaceFeatureKind.Indicator, "%");

    private static readonly YearlyValue[] Values =
    [
        new("甲", 2010, Growth, 14), new("乙", 2010, Growth, 12), new("丙", 2010, Growth, 10),
        new("甲", 2020, Growth, 3), new("乙", 2020, Growth, 2), new("丁", 2020, Growth, 1),
        new("戊", 2021, Growth, 9),
    ];

    [Fact]
    public void Within_years_places_are_told_from_the_others_of_their_years()
        => Assert.Equal([("甲", 1.5), ("乙", 0), ("丙", -2), ("丁", -1)], Means(PlaceFeatureOptions.Default));

    [Fact]
    public void A_year_with_enough_places_counts()
        => Assert.Empty(Means(PlaceFeatureOptions.Default with { FewestPlacesAYear = 4 }));

    [Fact]
    public void Kept_years_are_averaged_as_they_are()
        => Assert.Equal([("甲", 8.5), ("乙", 7), ("丙", 10), ("丁", 1), ("戊", 9)], Means(new() { Years = YearHandling.Kept }));

    private static IEnumerable<(string, double)> Means(PlaceFeatureOptions options) => YearlyValue.Means(Values, options).Select(m => (m.Place, m.Value));
}
