namespace Xialu.TextMining.MachineLearning.Groups;

/// <summary>Places with their features: a row a place, a column a feature, gaps where a place does not state one.</summary>
public sealed class PlaceFeatures
{
    private readonly double?[][] values;

    /// <summary>Makes a table of figures from anywhere, such as a yearbook.</summary>
    /// <param name="places">The places, in any order; each key once.</param>
    /// <param name="features">The features; each id once.</param>
    /// <param name="values">A row a place, in it a value a feature; null where it is not known.</param>
    /// <exception cref="ArgumentException">A key or an id is there twice, a row has another length, or a value is no finite number.</exception>
    public PlaceFeatures(IReadOnlyList<FeaturedPlace> places, IReadOnlyList<PlaceFeature> features, IReadOnlyList<IReadOnlyList<double?>> values)
    {
        ArgumentNullException.ThrowIfNull(places);
        ArgumentNullException.ThrowIfNull(features);
        ArgumentNullException.ThrowIfNull(values);
        Check(places, features, values);
        int[] order = [.. Enumerable.Range(0, places.Count).OrderBy(p => places[p].Name, StringComparer.Ordinal).ThenBy(p => places[p].Key, StringComparer.Ordinal)];
        int[] columns = [.. Enumerable.Range(0, features.Count).OrderBy(f => features[f].Kind).ThenBy(f => features[f].Id, StringComparer.Ordinal)];
        Places = [.. order.Select(p => places[p])];
        Features = [.. columns.Select(f => features[f])];
        this.values = [.. order.Select(p => columns.Select(f => values[p][f]).ToArray())];
    }

    /// <summary>The places, ordered by name and key.</summary>
    public IReadOnlyList<FeaturedPlace> Places { get; }

    /// <summary>The features, ordered by kind and id.</summary>
    public IReadOnlyList<PlaceFeature> Features { get; }

    /// <summary>A value.</summary>
    /// <param name="place">Index in <see cref="Places"/>.</param>
    /// <param name="feature">Index in <see cref="Features"/>.</param>
    /// <returns>The value in the feature's unit; null where it is not known.</returns>
    public double? this[int place, int feature] => values[place][feature];

    private static void Check(IReadOnlyList<FeaturedPlace> places, IReadOnlyList<PlaceFeature> features, IReadOnlyList<IReadOnlyList<double?>> values)
    {
        if (Twice(places.Select(p => p.Key)) is { } key) throw new ArgumentException($"Two places have the key '{key}'; expected each once.", nameof(places));
        if (Twice(features.Select(f => f.Id)) is { } id) throw new ArgumentException($"Two features have the id '{id}'; expected each once.", nameof(features));
        if (values.Count != places.Count) throw new ArgumentException($"Found {values.Count} rows for {places.Count} places; expected a row a place.", nameof(values));
        for (int p = 0; p < places.Count; p++)
        {
            if (values[p].Count != features.Count)
                throw new ArgumentException($"Found {values[p].Count} values of {places[p].Name} for {features.Count} features; expected a value or null for each.", nameof(values));
            for (int f = 0; f < features.Count; f++)
                if (values[p][f] is { } value && !double.IsFinite(value))
                    throw new ArgumentException(FormattableString.Invariant($"Found {value} for {features[f].Id} of {places[p].Name}; expected a finite number, or null where there is none."), nameof(values));
        }
    }

    private static string? Twice(IEnumerable<string> names) => names.GroupBy(n => n, StringComparer.Ordinal).FirstOrDefault(g => g.Skip(1).Any())?.Key;
}
