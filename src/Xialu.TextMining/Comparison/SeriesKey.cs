using System.Collections.Frozen;
using Xialu.TextMining.Indicators;
using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Comparison;

/// <summary>What two figures must share to be compared, time and place apart.</summary>
/// <param name="IndicatorId">The indicator.</param>
/// <param name="Series">The series among those of the indicator.</param>
/// <param name="Measure">Level, growth, change or share, which fixes the unit.</param>
/// <param name="Basis">What kind of comparison it is; empty for the year's own.</param>
internal readonly record struct SeriesKey(string IndicatorId, string Series, Measure Measure, string Basis)
{
    private static readonly FrozenDictionary<string, string> Kinds = EmbeddedTable.Rows("basis-kinds.tsv").ToFrozenDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    public static SeriesKey Of(PanelFigure figure) => new(figure.Indicator.Id, figure.Series, figure.Measure, KindOf(figure.Record.Basis));

    /// <summary>The kind of a basis as printed: a year far back (比2015年) is a kind of its own.</summary>
    public static string KindOf(string? basis)
    {
        if (basis is null) return "";
        if (Kinds.TryGetValue(basis, out string? kind)) return kind;
        return basis.Any(char.IsAsciiDigit) ? basis : "";
    }
}
