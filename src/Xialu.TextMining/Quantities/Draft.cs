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
            BaseValue = Value * Unit.Factor,
            BaseUnit = Unit.Base,
            Kind = Unit.Kind,
            Bound = Max is null ? Hedge.Bound : Bound.Range,
            HedgedSpan = TextSpan.FromBounds(Hedge.Start, Hedge.End),
            IsChinese = IsHan,
        };
    }
}
