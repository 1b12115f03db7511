using Xialu.TextMining.Export;
using static Xialu.TextMining.Export.ColumnType;

namespace Xialu.TextMining.MachineLearning.Groups;

/// <summary>The tables of groups.</summary>
public static class GroupTables
{
    /// <summary>One row a place that is grouped.</summary>
    public static RecordTable<GroupMember> Members { get; } = new("groups",
        new("place", Text, m => m.Place.Name),
        new("code", Text, m => m.Place.Key),
        new("group", WholeNumber, m => m.Group),
        new("silhouette", Number, m => Rounded(m.Silhouette)),
        new("distance", Number, m => Rounded(m.Distance)),
        new("gaps", WholeNumber, m => m.Gaps),
        new("reports", WholeNumber, m => m.Place.Reports),
        new("firstYear", WholeNumber, m => m.Place.FirstYear),
        new("lastYear", WholeNumber, m => m.Place.LastYear));

    /// <summary>One row a group and feature; what sets the group apart most comes first.</summary>
    public static RecordTable<GroupTrait> Traits { get; } = new("group-features",
        new("group", WholeNumber, t => t.Group),
        new("featureId", Text, t => t.Feature.Id),
        new("feature", Text, t => t.Feature.Name),
        new("kind", Text, t => EnumName.Of(t.Feature.Kind)),
        new("unit", Text, t => t.Feature.Unit.Length > 0 ? t.Feature.Unit : null),
        new("difference", Number, t => Rounded(t.Difference)),
        new("mean", Number, t => Rounded(t.Mean)),
        new("otherMean", Number, t => Rounded(t.OtherMean)),
        new("places", WholeNumber, t => t.Places),
        new("otherPlaces", WholeNumber, t => t.OtherPlaces));

    /// <summary>One row a step of the hierarchy.</summary>
    public static RecordTable<GroupMerge> Merges { get; } = new("group-merges",
        new("step", WholeNumber, m => m.Step),
        new("first", WholeNumber, m => m.First),
        new("second", WholeNumber, m => m.Second),
        new("height", Number, m => Rounded(m.Height)),
        new("size", WholeNumber, m => m.Size));

    /// <summary>One row a number of groups that was tried.</summary>
    public static RecordTable<GroupCountTrial> Trials { get; } = new("group-counts",
        new("groups", WholeNumber, t => t.Groups),
        new("silhouette", Number, t => Rounded(t.Silhouette)),
        new("explained", Number, t => Rounded(t.Explained)),
        new("chosen", Text, t => t.IsChosen ? "chosen" : null));

    /// <summary>One row a feature or place that took no part.</summary>
    public static RecordTable<GroupOmission> LeftOut { get; } = new("group-left-out",
        new("name", Text, o => o.Name),
        new("reason", Text, o => EnumName.Of(o.Reason)),
        new("coverage", Number, o => Rounded(o.Coverage)));

    /// <summary>One row a place and feature: what was grouped by.</summary>
    public static RecordTable<(PlaceFeatures Table, int Place, int Feature)> Values { get; } = new("place-features",
        new("place", Text, v => v.Table.Places[v.Place].Name),
        new("code", Text, v => v.Table.Places[v.Place].Key),
        new("featureId", Text, v => v.Table.Features[v.Feature].Id),
        new("value", Number, v => v.Table[v.Place, v.Feature] is { } value ? (decimal)Math.Round(value, 6) : null));

    /// <summary>Fills all tables.</summary>
    /// <param name="features">What was grouped.</param>
    /// <param name="grouping">The groups.</param>
    /// <returns>The tables.</returns>
    public static IReadOnlyList<FilledTable> Fill(PlaceFeatures features, PlaceGrouping grouping)
    {
        ArgumentNullException.ThrowIfNull(features);
        ArgumentNullException.ThrowIfNull(grouping);
        return
        [
            FilledTable.Of(Members, grouping.Members),
            FilledTable.Of(Traits, grouping.Traits),
            FilledTable.Of(Merges, grouping.Merges),
            FilledTable.Of(Trials, grouping.Trials),
            FilledTable.Of(LeftOut, grouping.LeftOut),
            FilledTable.Of(Values, Enumerable.Range(0, features.Places.Count).SelectMany(p => Enumerable.Range(0, features.Features.Count).Select(f => (features, p, f)))
                .Where(v => v.features[v.p, v.f] is not null)),
        ];
    }

    private static decimal Rounded(double number) => (decimal)Math.Round(number, 4);
}
