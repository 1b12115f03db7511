using Xialu.TextMining.Indicators;
using Xialu.TextMining.Quantities;

namespace Xialu.TextMining.Comparison;

/// <summary>A figure's base value with the sign of its direction, so that falls and rises can be compared.</summary>
/// <param name="Value">In the base unit; the low end of a range.</param>
/// <param name="ValueMax">The high end of a range; else null.</param>
/// <param name="Bound">The bound of the signed value: 下降5%以上 is at most −5.</param>
internal readonly record struct SignedValue(decimal Value, decimal? ValueMax, Bound Bound)
{
    public static SignedValue Of(Indicator record)
    {
        Quantity quantity = record.Quantity;
        if (record.Direction != Direction.Down || record.Measure is not (Measure.Growth or Measure.Change)) return new(quantity.BaseValue, quantity.BaseValueMax, quantity.Bound);
        return new(-(quantity.BaseValueMax ?? quantity.BaseValue), quantity.BaseValueMax is null ? null : -quantity.BaseValue, quantity.Bound switch
        {
            Bound.AtLeast => Bound.AtMost,
            Bound.AtMost => Bound.AtLeast,
            _ => quantity.Bound,
        });
    }
}
