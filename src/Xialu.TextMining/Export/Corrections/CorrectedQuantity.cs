using Xialu.TextMining.Indicators;
using Xialu.TextMining.Quantities;
using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Export.Corrections;

/// <summary>Quantities that a reviewer states: their base value follows from value and unit.</summary>
internal static class CorrectedQuantity
{
    private static readonly string[] Measuring = ["value", "valueMax", "unit"];

    /// <summary>The figure with its base value worked out anew, where the corrected fields touch it.</summary>
    public static Indicator Rebase(Indicator indicator, IReadOnlyList<CorrectedField> fields)
    {
        if (!fields.Any(f => Measuring.Contains(f.Name, StringComparer.Ordinal))) return indicator;
        Quantity quantity = indicator.Quantity;
        (decimal factor, string baseUnit, UnitKind kind) = OneOf(quantity.Unit);
        return indicator with { Quantity = quantity with { BaseValue = quantity.Value * factor, BaseValueMax = quantity.ValueMax * factor, BaseUnit = baseUnit, Kind = kind } };
    }

    /// <summary>The quantity that stands at a place; where the words there are none that the parser knows, one without value.</summary>
    public static (Quantity Quantity, bool IsRead) At(DocumentText text, TextSpan span)
    {
        Quantity? read = QuantityParser.Default.Parse(text, span).Quantities.FirstOrDefault(q => q.Span == span);
        return (read ?? new Quantity { Span = span, HedgedSpan = span, Printed = text[span], Value = 0, Unit = "", BaseValue = 0, BaseUnit = "" }, read is not null);
    }

    // The parser knows what one 亿元 is; a unit that it does not know is its own base.
    private static (decimal Factor, string BaseUnit, UnitKind Kind) OneOf(string unit)
    {
        string one = "1" + unit;
        return QuantityParser.Default.Parse(one).Quantities is [{ } q] && q.Span.Length == one.Length ? (q.BaseValue, q.BaseUnit, q.Kind) : (1, unit, UnitKind.None);
    }
}
