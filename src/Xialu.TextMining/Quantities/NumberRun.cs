namespace Xialu.TextMining.Quantities;

/// <summary>A number or a range with its unit: 4-5所, 6.5%－7%.</summary>
/// <param name="First">The number, or the low end.</param>
/// <param name="Unit">The unit, after the high end where there is one.</param>
/// <param name="Second">The high end of a range.</param>
/// <param name="IsNegative">Whether a minus sign stands right before the number.</param>
internal readonly record struct NumberRun(Numeral First, UnitMatch Unit, Numeral? Second = null, bool IsNegative = false)
{
    public int Start => IsNegative ? First.Start - 1 : First.Start;

    public int End => Unit.End;

    /// <summary>Index after the last number, before its unit.</summary>
    public int NumberEnd => Second?.End ?? First.End;

    /// <summary>Reads on from a numeral in digits.</summary>
    public static NumberRun Read(in Stretch text, in Numeral first)
    {
        UnitMatch unit = UnitReader.Read(text, first.End);
        var single = new NumberRun(first, unit);
        if (unit.Unit.IsScaleOnly && !unit.More && Glyph.IsDigit(text[unit.End])) return Joined(text, single);
        int mark = text.SkipSpaces(unit.End);
        if (!Glyph.IsRangeMark(text[mark]) || (text[mark] is '至' or '到' && text[first.Start - 1] is '由' or '从' or '自')) return single;
        int at = text.SkipSpaces(Glyph.IsRangeMark(text[mark + 1]) ? mark + 2 : mark + 1);
        if (!Glyph.IsDigit(text[at])) return single;
        Numeral second = DigitReader.Read(text, at);
        if (second.IsTooLong || second.IsYearLike && !unit.IsFound) return single;
        UnitMatch upper = UnitReader.Read(text, second.End);
        if (IsScaled(unit, upper)) return InUnitOf(upper, single, second);
        if (second.Value <= first.Value) return single;
        bool same = upper.Unit == unit.Unit || (upper.IsFound && !unit.IsFound && !unit.More)
            || (unit.Unit.IsScaleOnly && upper.Unit.Factor == unit.Unit.Factor);
        return same || IsSuffixed(text, unit, second) ? new NumberRun(first, upper, second) : single;
    }

    private static bool IsScaled(in UnitMatch lower, in UnitMatch upper)
        => lower.IsFound && upper.IsFound && !lower.More && upper.Unit.Factor > lower.Unit.Factor
            && (lower.Unit.IsScaleOnly || string.Equals(lower.Unit.Base, upper.Unit.Base, StringComparison.Ordinal));

    // 5000万-1亿元 is 0.5 to 1 亿元.
    private static NumberRun InUnitOf(in UnitMatch upper, in NumberRun lower, in Numeral second)
    {
        decimal low = lower.First.Value * lower.Unit.Unit.Factor / upper.Unit.Factor;
        return low < second.Value ? new NumberRun(lower.First with { Value = low }, upper, second) : lower;
    }

    // 1亿5000万元 is 15000万元.
    private static NumberRun Joined(in Stretch text, in NumberRun upper)
    {
        Numeral rest = DigitReader.Read(text, upper.End);
        UnitMatch unit = UnitReader.Read(text, rest.End);
        decimal scale = upper.Unit.Unit.Factor, step = unit.Unit.Factor;
        if (rest.IsTooLong || !unit.IsFound || rest.Value * step >= scale || upper.First.HasPoint) return upper;
        Numeral sum = upper.First with { End = rest.End, Value = (upper.First.Value * scale / step) + rest.Value };
        return new NumberRun(sum, unit);
    }

    private static bool IsSuffixed(in Stretch text, in UnitMatch unit, in Numeral second)
        => !unit.IsFound && SuffixTable.Default.TryFind(text, second.End, out _, out _);
}
