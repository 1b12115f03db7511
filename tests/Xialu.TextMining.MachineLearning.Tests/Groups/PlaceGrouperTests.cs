using Xialu.TextMining.MachineLearning.Groups;

namespace Xialu.TextMining.MachineLearning.Tests.Groups;

public sealed class PlaceGrouperTests
{
    // Three clouds: six places at (0, 0), five at (10, 0), four at (0, 10).
    private static readonly double?[][] Clouds =
        [.. Enumerable.Range(0, 15).Select(i => new double?[] { (i is >= 6 and < 11 ? 10 : 0) + (i % 3 * .3), (i >= 11 ? 10 : 0) + (i % 2 * .4) })];

    [Theory]
    [InlineData(GroupMethod.KMeans)]
    [InlineData(GroupMethod.Ward)]
    public void Finds_three_clouds_and_that_they_are_three(GroupMethod method)
    {
        PlaceGrouping found = PlaceGrouper.Group(Points.Table(Clouds), new() { Method = method });
        Dictionary<string, int> groups = found.Members.ToDictionary(m => m.Place.Name, m => m.Group, StringComparer.Ordinal);
        Assert.All(Enumerable.Range(1, 15), i => Assert.Equal(i <= 6 ? 1 : i <= 11 ? 2 : 3, groups[$"地{i}"]));
        Assert.Equal([2, 3, 4, 5, 6, 7, 8], found.Trials.Select(t => t.Groups));
        Assert.Equal(3, Assert.Single(found.Trials, t => t.IsChosen).Groups);
        Assert.Equal(found.Trials.Max(t => t.Silhouette), found.Members.Average(m => m.Silhouette), 12);
        Assert.Equal(found.Trials.Select(t => t.Explained).Order(), found.Trials.Select(t => t.Explained));
        Assert.Equal(14, found.Merges.Count);
        Assert.Empty(found.LeftOut);
    }

    [Fact]
    public void The_order_of_places_and_features_does_not_matter()
    {
        FeaturedPlace[] places = [.. Clouds.Select((_, i) => new FeaturedPlace($"{i}", $"地{i}"))];
        PlaceFeature[] features = [new("a", "甲", PlaceFeatureKind.Attention), new("b", "乙", PlaceFeatureKind.Indicator)];
        var table = new PlaceFeatures(places, features, Clouds);
        var turned = new PlaceFeatures([.. places.Reverse()], [.. features.Reverse()], [.. Clouds.Reverse().Select(r => r.Reverse().ToArray())]);
        Assert.Equal(Written(table), Written(turned), StringComparer.Ordinal);
        static IEnumerable<string> Written(PlaceFeatures t) => GroupTables.Fill(t, PlaceGrouper.Group(t)).Select(f => f.ToMarkdown());
    }

    [Fact]
    public void A_trait_is_the_difference_of_means_in_standard_deviations()
    {
        // 1, 2 | 4, 5: means 1.5 and 4.5, mean 3, standard deviation the root of 10/3.
        PlaceGrouping found = PlaceGrouper.Group(Points.Table([1], [2], [4], [5]), new() { Groups = 2 });
        Assert.Equal([(1, 1.5, 4.5, 2, 2), (2, 4.5, 1.5, 2, 2)], found.Traits.Select(t => (t.Group, t.Mean, t.OtherMean, t.Places, t.OtherPlaces)));
        Assert.Equal(-3 / Math.Sqrt(10.0 / 3), found.Traits[0].Difference, 12);
        Assert.Equal(-found.Traits[0].Difference, found.Traits[1].Difference, 12);
        Assert.Equal(.5 / Math.Sqrt(10.0 / 3), found.Members[0].Distance, 12);
    }

    [Fact]
    public void The_traits_of_a_group_begin_with_the_largest_difference_and_gaps_do_not_count()
    {
        PlaceGrouping found = PlaceGrouper.Group(Points.Table([1, 7, 1], [1.2, 9, 2], [9, 8, null], [9.1, 8, 3], [9.2, 8.5, 4]), new() { Groups = 2 });
        Assert.Equal(["f1", "f3", "f2"], found.Traits.Where(t => t.Group == 1).Select(t => t.Feature.Id), StringComparer.Ordinal);
        Assert.Equal((2, 2, 3.5), found.Traits.Where(t => t.Group == 1 && t.Feature.Id == "f3").Select(t => (t.Places, t.OtherPlaces, t.Mean)).Single());
        Assert.Equal([0, 0, 1, 0, 0], found.Members.Select(m => m.Gaps));
    }

    [Fact]
    public void A_kind_has_the_same_say_however_many_features_it_has()
    {
        // By the one attention the places part as 1 2 | 3 4, by the nine alike indicators, a little weaker, as 1 3 | 2 4.
        double[] attention = [0, 0.1, 10, 10.1], indicator = [0, 9, 2, 10];
        PlaceFeature[] features = [new("a", "类", PlaceFeatureKind.Attention), .. Enumerable.Range(1, 9).Select(i => new PlaceFeature($"i{i}", "量", PlaceFeatureKind.Indicator))];
        var table = new PlaceFeatures([.. Enumerable.Range(1, 4).Select(i => new FeaturedPlace($"{i}", $"地{i}"))], features,
            [.. attention.Zip(indicator, (a, i) => (double?[])[a, .. Enumerable.Repeat<double?>(i, 9)])]);
        Assert.Equal([1, 1, 2, 2], PlaceGrouper.Group(table, new() { Groups = 2 }).Members.Select(m => m.Group));
    }

    [Fact]
    public void What_too_few_state_or_all_alike_is_left_out_and_told()
    {
        PlaceGrouping found = PlaceGrouper.Group(Points.Table([1, 5, 7, 1], [2, 5, null, 2], [8, 5, null, 8], [9, 5, null, 9], [null, 5, 7, null]), new() { Groups = 2 });
        Assert.Equal(
            [("f2", GroupOmissionReason.ConstantFeature, 1.0), ("f3", GroupOmissionReason.RareFeature, .4), ("地5", GroupOmissionReason.IncompletePlace, 0)],
            found.LeftOut.Select(o => (o.Name, o.Reason, o.Coverage)));
        Assert.Equal(["地1", "地2", "地3", "地4"], found.Members.Select(m => m.Place.Name), StringComparer.Ordinal);
    }

    [Fact]
    public void Too_few_places_for_the_groups_are_refused_with_the_numbers()
    {
        PlaceFeatures table = Points.Table([1, 1], [2, 3], [3, 2], [null, null]);
        Assert.Equal("Found 3 places with enough features (1 more have less than 50 % of the features); 3 groups need 4. Add reports, or ask for fewer groups. (Parameter 'features')",
            Assert.Throws<ArgumentException>(() => PlaceGrouper.Group(table, new() { Groups = 3 })).Message);
        Assert.Equal("Found 2 places with enough features; grouping needs 3. Add reports, or ask for fewer groups. (Parameter 'features')",
            Assert.Throws<ArgumentException>(() => PlaceGrouper.Group(Points.Table([1], [2]))).Message);
    }

    [Fact]
    public void No_usable_feature_is_refused()
    {
        const string Sentence = "Found no feature of 2 that differs between the 3 places and that 60 % of them have. Add reports, lower the coverage, or keep the years' differences where years have few places. (Parameter 'features')";
        Assert.Equal(Sentence, Assert.Throws<ArgumentException>(() => PlaceGrouper.Group(Points.Table([1, null], [1, null], [1, 4]))).Message);
        Assert.StartsWith("Found no feature of 0 ", Assert.Throws<ArgumentException>(() => PlaceGrouper.Group(new PlaceFeatures([], [], []))).Message, StringComparison.Ordinal);
    }

    public static TheoryData<GroupOptions, string> OutOfRange => new()
    {
        { new() { Groups = 1 }, "Found 1 groups; expected 2 or more. (Parameter 'options')" },
        { new() { MostGroups = 1 }, "Found 1 groups at most; expected 2 or more. (Parameter 'options')" },
        { new() { SmallestCoverage = 0 }, "Found the coverage 0 and the completeness 0.5; expected numbers above 0, 1 at most. (Parameter 'options')" },
        { new() { SmallestCompleteness = 1.5 }, "Found the coverage 0.6 and the completeness 1.5; expected numbers above 0, 1 at most. (Parameter 'options')" },
    };

    [Theory]
    [MemberData(nameof(OutOfRange))]
    public void An_option_out_of_range_is_named(GroupOptions options, string message)
        => Assert.Equal(message, Assert.Throws<ArgumentException>(() => PlaceGrouper.Group(Points.Table(Clouds), options)).Message);
}
