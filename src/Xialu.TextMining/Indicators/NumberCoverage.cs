using Xialu.TextMining.Quantities;

namespace Xialu.TextMining.Indicators;

/// <summary>
/// The completeness guard: how many numbers of a report became records, and why the others did not. Every run of Arabic digits is counted once.
/// </summary>
public sealed record NumberCoverage
{
    /// <summary>Numbers that stand in an indicator record.</summary>
    public required int Records { get; init; }

    /// <summary>Quantities that are part of a name, in a quotation or a word: “7个100%”, 60岁以上老人.</summary>
    public required int InNames { get; init; }

    /// <summary>Quantities in page noise.</summary>
    public required int InChrome { get; init; }

    /// <summary>Numbers that are no quantities, by the reason why.</summary>
    public required IReadOnlyDictionary<NumberClass, int> Others { get; init; }

    /// <summary>Numbers that nothing explains; 0 when the report was read whole.</summary>
    public int Unexplained => Others.TryGetValue(NumberClass.Unknown, out int count) ? count : 0;

    /// <summary>The counts as text, in a fixed order: <c>record:152|quoted:3|date:12|…</c>; classes without numbers are left out.</summary>
    /// <returns>Names in lower case, invariant digits.</returns>
    public override string ToString()
    {
        IEnumerable<(string Name, int Count)> counts = [("record", Records), ("quoted", InNames), ("chrome", InChrome), .. Others.OrderBy(o => o.Key).Select(o => (o.Key.ToString().ToLowerInvariant(), o.Value))];
        return string.Join('|', counts.Where(c => c.Count > 0).Select(c => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{c.Name}:{c.Count}")));
    }
}
