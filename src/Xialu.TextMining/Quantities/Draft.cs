using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Quantities;

/// <summary>A quantity while its list may still lend it a unit or a hedge.</summary>
internal struct Draft
{
    public int Start;
    public int End;
    public decimal Value;
    public decimal? Max;
    public Unit Unit;
    public bool IsHan;
    public HedgeReading Hedge;

    // 38.4亿元 is 3840000000 元, not 3840000000.0.
    private static decimal Whole(decimal value) => decimal.Truncate(value) is var whole && whole == value ? whole : value;

    /// <summary>Makes the record.</summary>
    public readonly Quantity ToQuantity(string text)
    {
        bool percent = Unit.Kind == UnitKind.Percent;
        decimal value = percent ? Value * Unit.Factor : Value;
        return new Quantity
        {
            Span = TextSpan.FromBounds(Start, End),
            Printed = text[Start..End],
            Value = value,
            ValueMax = percent ? Max * Unit.Factor : Max,
            Unit = percent ? Unit.Base : Unit.Printed,
            BaseValue = Whole(Value * Unit.Factor),
            BaseValueMax = Max is { } max ? Whole(max * Unit.Factor) : null,
            BaseUnit = Unit.Base,
            Kind = Unit.Kind,
            Bound = Max is null ? Hedge.Bound : Bound.Range,
            HedgedSpan = TextSpan.FromBounds(Hedge.Start, Hedge.End),
            IsChinese = IsHan,
        };
    }
}
