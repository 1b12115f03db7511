using Xialu.TextMining.MachineLearning.Groups;

namespace Xialu.TextMining.MachineLearning.Tests.Groups;

public sealed class PlaceFeaturesTests
{
    private static readonly FeaturedPlace A = new("1", "甲县"), B = new("2", "乙县");
    private static readonly PlaceFeature X = new("x", "某量", PlaceFeatureKind.Indicator), Y = new("y", "某类", PlaceFeatureKind.Attention);

    [Fact]
    public void Places_and_features_are_ordered_with_their_values()
    {
        var table = new PlaceFeatures([A, B], [X, Y], [[1, 2], [3, null]]);
        Assert.Equal([B, A], table.Places);
        Assert.Equal([Y, X], table.Features);
        Assert.Equal([null, 3, 2, 1], new[] { table[0, 0], table[0, 1], table[1, 0], table[1, 1] });
    }

    public static TheoryData<FeaturedPlace[], PlaceFeature[], double?[][], string> Faults => new()
    {
        { [A, A], [X], [[1], [2]], "Two places have the key '1'; expected each once. (Parameter 'places')" },
        { [A, B], [X, X], [[1, 1], [2, 2]], "Two features have the id 'x'; expected each once. (Parameter 'features')" },
        { [A, B], [X], [[1]], "Found 1 rows for 2 places; expected a row a place. (Parameter 'values')" },
        { [A, B], [X], [[1], []], "Found 0 values of 乙县 for 1 features; expected a value or null for each. (Parameter 'values')" },
        { [A, B], [X], [[1], [double.NaN]], "Found NaN for x of 乙县; expected a finite number, or null where there is none. (Parameter 'values')" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_table_that_does_not_fit_is_refused(FeaturedPlace[] places, PlaceFeature[] features, double?[][] values, string message)
        => Assert.Equal(message, Assert.Throws<ArgumentException>(() => new PlaceFeatures(places, features, values)).Message);
}
