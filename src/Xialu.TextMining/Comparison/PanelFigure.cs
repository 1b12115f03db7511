using Xialu.TextMining.Indicators;
using Xialu.TextMining.Quantities;

namespace Xialu.TextMining.Comparison;

/// <summary>A figure of a known indicator for one place and year, in the panel's unit.</summary>
public sealed record PanelFigure
{
    /// <summary>The report that states it.</summary>
    public required ComparedReport Report { get; init; }

    /// <summary>The record, which keeps the figure as printed, its span and its sentence.</summary>
    public required Indicator Record { get; init; }

    /// <summary>The year it is about, which a report may state years later.</summary>
    public required int Year { get; init; }

    /// <summary>The indicator.</summary>
    public required IndicatorDefinition Indicator { get; init; }

    /// <summary>The series among those of its indicator: empty for the main one, a name where the id covers several, a part of the place (市区).</summary>
    public required string Series { get; init; }

    /// <summary>Level, growth, change or share. A rate printed as a level or as a share is the same series, and has one measure here.</summary>
    public required Measure Measure { get; init; }

    /// <summary>The value in <see cref="Unit"/>; negative for a fall. The low end of a range.</summary>
    public required decimal Value { get; init; }

    /// <summary>The high end of a range; else null.</summary>
    public decimal? ValueMax { get; init; }

    /// <summary>The unit, one for each indicator and measure.</summary>
    public required string Unit { get; init; }

    /// <summary>How the value bounds the true one, turned round for a fall: 下降5%以上 is at most −5.</summary>
    public required Bound Bound { get; init; }

    internal SignedValue Signed => new(Value, ValueMax, Bound);
}
