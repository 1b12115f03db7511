using Xialu.TextMining.Indicators;

namespace Xialu.TextMining.Comparison;

/// <summary>
/// Lays the panel out with one row a place and year. A cell is the one value that the report of the year states (the plan for targets, the
/// review for results), else the one of the next later report that looks back at it; where a report states several, the cell has none.
/// </summary>
public static class WidePanelBuilder
{
    /// <summary>Lays a panel out.</summary>
    /// <param name="corpus">The reports; only <see cref="Corpus.Joinable"/> ones take part.</param>
    /// <param name="panel">Their panel.</param>
    /// <returns>Rows for every year that a report plans or reviews.</returns>
    public static WidePanel Build(Corpus corpus, Panel panel)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentNullException.ThrowIfNull(panel);
        HashSet<string> joinable = [.. corpus.Joinable.Select(r => r.Name)];
        ILookup<(string, int), PanelFigure> figures = panel.Figures.Where(f => joinable.Contains(f.Report.Name) && !IsByItself(f)).ToLookup(f => (f.Report.PlaceKey, f.Year));
        PanelRow[] rows = [.. corpus.Years.Select(place => new PanelRow(place, Cells(place, figures[(place.Report.PlaceKey, place.Year)])))];
        return new WidePanel(
            [.. rows.SelectMany(r => r.Figures.Keys).Distinct().OrderBy(c => c.IndicatorId, StringComparer.Ordinal)
                .ThenBy(c => c.Series, StringComparer.Ordinal).ThenBy(c => c.Measure).ThenBy(c => c.Status)], rows);
    }

    // Names within a collective id, parts of the place and other bases are too many for columns; the long panel has them.
    private static bool IsByItself(PanelFigure figure)
        => figure.Series.Length > 0 && !IndicatorTraits.Of(figure.Indicator.Id).Apart.Contains(figure.Series, StringComparer.Ordinal) || SeriesKey.KindOf(figure.Record.Basis).Length > 0;

    private static Dictionary<PanelColumn, PanelFigure> Cells(PlaceYear place, IEnumerable<PanelFigure> figures)
    {
        var cells = new Dictionary<PanelColumn, PanelFigure>();
        foreach (IGrouping<PanelColumn, PanelFigure> column in figures.GroupBy(f => new PanelColumn(f.Indicator.Id, f.Series, f.Measure, f.Record.Status)))
        {
            ComparedReport? own = column.Key.Status == IndicatorStatus.Target ? place.Plan : place.Review;
            PanelFigure[] first = [.. column.GroupBy(f => f.Report.Name, StringComparer.Ordinal)
                .MinBy(g => (string.Equals(g.Key, own?.Name, StringComparison.Ordinal) ? 0 : 1, g.First().Report.PlanYear))!];
            if (SingleFigures.Of(first).Values.ToArray() is [var single]) cells.Add(column.Key, single);
        }
        return cells;
    }
}
