using System.Collections.Frozen;
using System.Globalization;
using Xialu.TextMining.Indicators;
using Xialu.TextMining.Quantities;
using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Comparison;

/// <summary>Brings figures to the one measure and unit that their indicator has in a panel; from <c>indicator-traits.tsv</c>.</summary>
internal static class PanelUnits
{
    private const string Percent = "%";
    private const string Points = "个百分点";

    private static readonly FrozenDictionary<(string From, string To), decimal> Conversions = EmbeddedTable.Rows("unit-conversions.tsv")
        .ToFrozenDictionary(row => (row[0], row[1]), row => decimal.Parse(row[2], CultureInfo.InvariantCulture));

    /// <summary>The unit of an indicator and measure in every panel; empty where there is none.</summary>
    public static string UnitOf(string indicatorId, Measure measure)
    {
        string level = IndicatorTraits.Of(indicatorId).Unit;
        return measure switch
        {
            Measure.Growth or Measure.Share => Percent,
            Measure.Change when level is Percent => Points,
            _ => level,
        };
    }

    /// <summary>The measure that a figure has in a panel.</summary>
    public static Measure MeasureOf(string indicatorId, Indicator record)
        => record.Measure is Measure.Level or Measure.Share && record.Quantity.BaseUnit is Percent ? IndicatorTraits.Of(indicatorId).Percent ?? record.Measure : record.Measure;

    /// <summary>What a value must be multiplied with, and divided by, to be in the panel's unit; null where no exact factor leads there.</summary>
    public static (decimal Times, decimal Over)? FactorTo(string indicatorId, Measure measure, Quantity quantity)
    {
        string unit = UnitOf(indicatorId, measure);
        if (unit.Length == 0) return null;
        if (unit is Percent or Points or "‰") return string.Equals(unit, quantity.BaseUnit, StringComparison.Ordinal) ? (1, 1) : null;
        IndicatorTraits traits = IndicatorTraits.Of(indicatorId);
        if (string.Equals(quantity.BaseUnit, traits.Base, StringComparison.Ordinal) || traits.Alike.Contains(quantity.BaseUnit, StringComparer.Ordinal) || IsBareScale(quantity))
            return (1, traits.Factor);
        return Conversions.TryGetValue((quantity.BaseUnit, traits.Base), out decimal factor) ? (factor, traits.Factor) : null;
    }

    // 突破1000亿: reports drop the 元 behind a scale word, and an indicator has no other unit in mind there.
    private static bool IsBareScale(Quantity quantity) => quantity.BaseUnit.Length == 0 && quantity.Unit.Length > 0;
}
