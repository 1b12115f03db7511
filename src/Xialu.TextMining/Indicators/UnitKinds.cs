using System.Collections.Frozen;
using Xialu.TextMining.Quantities;
using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Indicators;

/// <summary>What a unit says about the grammar of its figure; from <c>measuring-units.tsv</c>.</summary>
internal static class UnitKinds
{
    private static readonly FrozenDictionary<string, string> Kinds = EmbeddedTable.Rows("measuring-units.tsv").ToFrozenDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    /// <summary>Percentage points: always an absolute change.</summary>
    public static bool IsPoints(string unit) => KindOf(unit) is "points";

    /// <summary>A ratio to something else: %, ‰, 倍, 成.</summary>
    public static bool IsRelative(string unit) => KindOf(unit) is "ratio" or "multiple";

    /// <summary>A multiple: 倍.</summary>
    public static bool IsMultiple(string unit) => KindOf(unit) is "multiple";

    /// <summary>A sum: 元, 美元.</summary>
    public static bool IsMoney(Quantity quantity) => quantity.BaseUnit.EndsWith('元');

    /// <summary>Whether the unit counts things that its noun names, rather than measures an amount.</summary>
    public static bool IsClassifier(Quantity quantity) => !Kinds.ContainsKey(quantity.BaseUnit);

    private static string KindOf(string unit) => Kinds.TryGetValue(unit, out string? kind) ? kind : "";
}
