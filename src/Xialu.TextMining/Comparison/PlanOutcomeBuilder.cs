using Xialu.TextMining.Indicators;

namespace Xialu.TextMining.Comparison;

/// <summary>
/// Joins the targets of a report with what the next report of the place says was reached: same indicator, series, measure and basis, same year.
/// Where a report states several values that do not agree, none is joined.
/// </summary>
public static class PlanOutcomeBuilder
{
    /// <summary>Joins the targets of all reports.</summary>
    /// <param name="corpus">The reports; only <see cref="Corpus.Joinable"/> ones take part.</param>
    /// <param name="panel">Their panel.</param>
    /// <returns>The joins, ordered by place, year and position of the target.</returns>
    public static IReadOnlyList<PlanOutcome> Build(Corpus corpus, Panel panel)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentNullException.ThrowIfNull(panel);
        ILookup<string, PanelFigure> figures = panel.Figures.ToLookup(f => f.Report.Name, StringComparer.Ordinal);
        return [.. corpus.Successive.SelectMany(pair => Join(pair.Plan, pair.Review, figures))];
    }

    private static IEnumerable<PlanOutcome> Join(ComparedReport plan, ComparedReport review, ILookup<string, PanelFigure> figures)
    {
        Dictionary<SeriesKey, PanelFigure> targets = SingleFigures.Of(figures[plan.Name].Where(f => f.Year == plan.PlanYear && f.Record.Status == IndicatorStatus.Target));
        Dictionary<SeriesKey, PanelFigure> actuals = SingleFigures.Of(figures[review.Name].Where(f => f.Year == plan.PlanYear && f.Record.Status != IndicatorStatus.Target));
        IReadOnlyList<Fulfilment> words = FulfilmentReader.Read(review);
        foreach ((SeriesKey key, PanelFigure target) in targets.OrderBy(t => t.Value.Record.Span.Start))
        {
            if (!actuals.TryGetValue(key, out PanelFigure? actual)) continue;
            yield return new PlanOutcome
            {
                Target = target,
                Actual = actual,
                Verdict = VerdictJudge.Judge(target, actual),
                OwnWord = words.FirstOrDefault(w => ReferenceEquals(w.Figure, actual.Record)),
            };
        }
    }
}
