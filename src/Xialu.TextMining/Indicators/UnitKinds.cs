using Xialu.TextMining.Quantities;

namespace Xialu.TextMining.Indicators;

/// <summary>What a unit says about the grammar of its figure.</summary>
internal static class UnitKinds
{
    /// <summary>Percentage points: always an absolute change.</summary>
    public static bool IsPoints(string unit) => unit is "个百分点" or "个千分点";

    /// <summary>A ratio to something else: %, ‰, 倍, 成.</summary>
    public static bool IsRelative(string unit) => unit is "%" or "‰" or "成" || IsMultiple(unit);

    /// <summary>A multiple: 倍.</summary>
    public static bool IsMultiple(string unit) => unit is "倍" or "番";

    /// <summary>A sum: 元, 美元.</summary>
    public static bool IsMoney(Quantity quantity) => quantity.BaseUnit.EndsWith('元');

    /// <summary>Whether the unit counts things that its noun names, rather than measures an amount.</summary>
    public static bool IsClassifier(Quantity quantity) => !MeasuringUnits.Contains(quantity.BaseUnit);

    private static readonly HashSet<string> MeasuringUnits = [.. Reading.EmbeddedTable.Rows("measuring-units.tsv").Select(row => row[0])];
}
