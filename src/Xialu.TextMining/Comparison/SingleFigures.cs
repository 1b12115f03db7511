using Xialu.TextMining.Quantities;

namespace Xialu.TextMining.Comparison;

/// <summary>Finds the one figure that a report states for each series. Where it states several that do not agree, there is none.</summary>
internal static class SingleFigures
{
    /// <summary>The figures of series with one value, by series, in the order of the text.</summary>
    /// <param name="figures">Figures of one report, one year and one status or two.</param>
    public static Dictionary<SeriesKey, PanelFigure> Of(IEnumerable<PanelFigure> figures)
    {
        var single = new Dictionary<SeriesKey, PanelFigure>();
        foreach (IGrouping<SeriesKey, PanelFigure> series in figures.OrderBy(f => f.Record.Span.Start).GroupBy(SeriesKey.Of))
            if (One([.. series]) is { } figure) single.Add(series.Key, figure);
        return single;
    }

    /// <summary>The figure that all figures of one series agree with; null where there is none.</summary>
    /// <param name="figures">At least one figure, in the order of the text.</param>
    public static PanelFigure? One(PanelFigure[] figures)
    {
        // 首次突破500亿元，达到528.89亿元: the exact value stands for the bounds that it keeps.
        PanelFigure first = Array.Find(figures, f => f.Bound == Bound.Exact) ?? figures[0];
        return Array.TrueForAll(figures, f => Agrees(first, f)) ? first : null;
    }

    private static bool Agrees(PanelFigure first, PanelFigure other)
        => other.Value == first.Value && other.ValueMax == first.ValueMax
            || first.Bound == Bound.Exact && (other.Bound == Bound.AtLeast && first.Value >= other.Value || other.Bound == Bound.AtMost && first.Value <= other.Value);
}
