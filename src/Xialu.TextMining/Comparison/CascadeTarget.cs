using System.Globalization;
using Xialu.TextMining.Structure;

namespace Xialu.TextMining.Comparison;

/// <summary>A government's target for a year, tied to the same target of the governments above it (层层加码).</summary>
public sealed record CascadeTarget
{
    /// <summary>The target.</summary>
    public required PanelFigure Figure { get; init; }

    /// <summary>The same target of the nearest government above that states it; null for the topmost.</summary>
    public required CascadeTarget? Above { get; init; }

    /// <summary>The levels between the two that no report or no figure stands for, the upper first.</summary>
    public required IReadOnlyList<GovernmentLevel> Missing { get; init; }

    // What is measured in per cent, by head (元, 平方米) or in time can be held against the same above; amounts of parts add up to the whole's.
    private static readonly string[] Rates = ["%", "‰", "个百分点", "元", "平方米", "天", "岁", "年"];

    /// <summary>The value less that above, in their unit: percentage points for %. The low ends where they are ranges. Null for the topmost and for amounts.</summary>
    public decimal? Gap => Above is null || Step == CascadeStep.Part ? null : Figure.Value - Above.Figure.Value;

    /// <summary>Higher, equal or lower than above; or, for amounts, a part.</summary>
    public CascadeStep Step
    {
        get
        {
            if (Above?.Figure is not { } above) return CascadeStep.Top;
            if (!Rates.Contains(Figure.Unit, StringComparer.Ordinal) && !Figure.Unit.Contains('/', StringComparison.Ordinal)) return CascadeStep.Part;
            if (Figure.Value == above.Value && Figure.ValueMax == above.ValueMax) return CascadeStep.Equal;
            if (Figure.Value >= (above.ValueMax ?? above.Value)) return CascadeStep.Higher;
            return (Figure.ValueMax ?? Figure.Value) <= above.Value ? CascadeStep.Lower : CascadeStep.Overlapping;
        }
    }

    /// <summary>The chain from the top down in words: <c>国务院 5 → 湖北省 6.5 → … → 下陆区 5</c>.</summary>
    /// <returns>Names and values, with … for missing levels.</returns>
    public override string ToString()
    {
        string own = string.Create(CultureInfo.InvariantCulture, $"{Figure.Report.PlaceName} {Figure.Value / 1.0000000000000000000000000000m}");
        if (Figure.ValueMax is { } max) own += string.Create(CultureInfo.InvariantCulture, $"–{max / 1.0000000000000000000000000000m}");
        return Above is null ? own : $"{Above} → {(Missing.Count > 0 ? "… → " : "")}{own}";
    }
}
