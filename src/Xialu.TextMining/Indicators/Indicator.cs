using Xialu.TextMining.Quantities;
using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Indicators;

/// <summary>A figure that the report states, with all that its sentence says about it.</summary>
public sealed record Indicator
{
    /// <summary>Number, unit, bound and base value. Its <see cref="Quantities.Quantity.Bound"/> includes hedges that cover a whole list.</summary>
    public required Quantity Quantity { get; init; }

    /// <summary>Where the quantity stands, hedge words left out.</summary>
    public TextSpan Span => Quantity.Span;

    /// <summary>What the quantity measures, as it stands in the text.</summary>
    public required string Name { get; init; }

    /// <summary>Id in the table of known indicators, such as <c>gdp</c>; null for others.</summary>
    public string? IndicatorId { get; init; }

    /// <summary>The name the series bore in this report where it was renamed over the years (一般预算收入); null for the current name.</summary>
    public string? Variant { get; init; }

    /// <summary>Level, growth, change or share.</summary>
    public required Measure Measure { get; init; }

    /// <summary>Which way a growth or change goes.</summary>
    public required Direction Direction { get; init; }

    /// <summary>Actual, estimate or target.</summary>
    public required IndicatorStatus Status { get; init; }

    /// <summary>How firmly it is promised.</summary>
    public Strength Strength { get; init; }

    /// <summary>What a growth or change is measured against, as printed (同比, 年均, 累计, 比上年); null where it is not said.</summary>
    public string? Basis { get; init; }

    /// <summary>The time it is about: <c>2022</c>, <c>2016-2020</c>, <c>2023Q1</c>, <c>2023H1</c> or <c>2022-12</c>; null where it cannot be known.</summary>
    public string? Period { get; init; }

    /// <summary>The wider place that the figure is about (全国, 全省, 全市); null where the sentence names none. Other places are not told.</summary>
    public string? Scope { get; init; }

    /// <summary>Its policy area, such as <c>agriculture</c>; null unless a classifier was asked (package Xialu.TextMining.MachineLearning) and told one.</summary>
    public string? Area { get; init; }

    /// <summary>The sentence it stands in.</summary>
    public required TextSpan Sentence { get; init; }

    /// <summary>Records below this confidence are written like the others and marked for a reader to look at.</summary>
    public const double ReviewThreshold = 0.7;

    /// <summary>How sure the record is, from 0 to 1: about the share of such records that are right in every field.</summary>
    public double Confidence { get; init; } = 1;

    /// <summary>What a person who checked it did with it; <see cref="ReviewMark.None"/> unless corrections were applied.</summary>
    public ReviewMark Review { get; init; }
}
