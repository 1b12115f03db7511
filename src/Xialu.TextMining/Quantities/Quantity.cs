using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Quantities;

/// <summary>A number with its unit, exactly as printed and exactly as meant.</summary>
public sealed record Quantity
{
    /// <summary>The number and its unit in the text, hedge words left out (left: 约; right: 左右).</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The text of <see cref="Span"/>.</summary>
    public required string Printed { get; init; }

    /// <summary>The value in the scale of <see cref="Unit"/>: 330亿元 is 330. The low end of a range.</summary>
    public required decimal Value { get; init; }

    /// <summary>The high end of a range; else null.</summary>
    public decimal? ValueMax { get; init; }

    /// <summary>The unit as printed, 万 and 亿 included, stray spaces left out, per cent always <c>%</c>; empty for a bare number.</summary>
    public required string Unit { get; init; }

    /// <summary>The value in <see cref="BaseUnit"/>: 330亿元 is 33000000000 元.</summary>
    public required decimal BaseValue { get; init; }

    /// <summary>The high end of a range in <see cref="BaseUnit"/>; else null.</summary>
    public decimal? BaseValueMax { get; init; }

    /// <summary>The unit without scale: 元, 平方米, 人, %, 个百分点; empty for a bare number.</summary>
    public required string BaseUnit { get; init; }

    /// <summary>What sort of thing the unit measures.</summary>
    public UnitKind Kind { get; init; }

    /// <summary>How the value bounds the true one, as far as number and neighbouring words say.</summary>
    public Bound Bound { get; init; }

    /// <summary>The number, its unit and its hedge words (约…左右, 不超过…) as one stretch; at least <see cref="Span"/>.</summary>
    public required TextSpan HedgedSpan { get; init; }

    /// <summary>Whether the number is written in Chinese numerals (两所, 三分之二, 翻一番).</summary>
    public bool IsChinese { get; init; }

    /// <summary>The quantity as printed.</summary>
    /// <returns>The text of <see cref="Span"/>.</returns>
    public override string ToString() => Printed;
}
