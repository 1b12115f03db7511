using Xialu.TextMining.Indicators;
using Xialu.TextMining.Structure;

namespace Xialu.TextMining.Comparison;

/// <summary>Ties the targets of one year from level to level: nation, province, city, county. A level that has no report is passed over and told.</summary>
public static class CascadeBuilder
{
    /// <summary>Ties the targets of all reports whose place is known.</summary>
    /// <param name="corpus">The reports; only <see cref="Corpus.Joinable"/> ones with a <see cref="ComparedReport.Division"/> take part.</param>
    /// <param name="panel">Their panel.</param>
    /// <returns>The targets that stand above or below another one, ordered by indicator, measure, year, level and code of the place.</returns>
    public static IReadOnlyList<CascadeTarget> Build(Corpus corpus, Panel panel)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentNullException.ThrowIfNull(panel);
        ILookup<string, PanelFigure> figures = panel.Figures.Where(f => f.Record.Status == IndicatorStatus.Target).ToLookup(f => f.Report.Name, StringComparer.Ordinal);
        var tied = new Dictionary<(Division, int, SeriesKey), CascadeTarget>();
        var inChain = new HashSet<CascadeTarget>(ReferenceEqualityComparer.Instance);
        foreach (ComparedReport report in corpus.Joinable.Where(r => r.Division is not null).OrderBy(r => r.Division!.Level))
        {
            int year = report.PlanYear!.Value;
            foreach ((SeriesKey key, PanelFigure figure) in SingleFigures.Of(figures[report.Name].Where(f => f.Year == year)))
            {
                CascadeTarget target = Tie(figure, report.Division!, division => tied.GetValueOrDefault((division, year, key)));
                tied.Add((report.Division!, year, key), target);
                if (target.Above is null) continue;
                inChain.Add(target);
                inChain.Add(target.Above);
            }
        }
        return [.. inChain.OrderBy(t => t.Figure.Indicator.Id, StringComparer.Ordinal).ThenBy(t => t.Figure.Series, StringComparer.Ordinal).ThenBy(t => t.Figure.Measure)
            .ThenBy(t => t.Figure.Year).ThenBy(t => t.Figure.Report.Division!.Level).ThenBy(t => t.Figure.Report.Division!.Code, StringComparer.Ordinal)
            .ThenBy(t => t.Figure.Report.Name, StringComparer.Ordinal).ThenBy(t => t.Figure.Record.Span.Start)];
    }

    private static CascadeTarget Tie(PanelFigure figure, Division place, Func<Division, CascadeTarget?> targetOf)
    {
        var missing = new List<GovernmentLevel>();
        foreach (Division above in place.Ancestors)
        {
            if (targetOf(above) is { } target) return new CascadeTarget { Figure = figure, Above = target, Missing = [.. Enumerable.Reverse(missing)] };
            missing.Add(above.Level);
        }
        return new CascadeTarget { Figure = figure, Above = null, Missing = [] };
    }
}
