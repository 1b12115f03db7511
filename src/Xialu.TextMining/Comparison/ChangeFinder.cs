using Xialu.TextMining.Indicators;
using Xialu.TextMining.Slogans;

namespace Xialu.TextMining.Comparison;

/// <summary>Compares each report with the one before it of the same place, however many years lie between.</summary>
public static class ChangeFinder
{
    /// <summary>Finds the indicators that are new, gone or changed: targets for the planned year, and results of the reviewed year.</summary>
    /// <param name="corpus">The reports; only <see cref="Corpus.Joinable"/> ones take part.</param>
    /// <param name="panel">Their panel.</param>
    /// <returns>The changes, ordered by place and year, results before targets, then by indicator, series and measure.</returns>
    public static IEnumerable<IndicatorChange> OfIndicators(Corpus corpus, Panel panel)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentNullException.ThrowIfNull(panel);
        ILookup<string, PanelFigure> figures = panel.Figures.ToLookup(f => f.Report.Name, StringComparer.Ordinal);
        foreach ((ComparedReport earlier, ComparedReport later) in corpus.Neighbours)
        {
            foreach (bool isTarget in new[] { false, true })
                foreach (IndicatorChange change in Compare(earlier, later, Own(earlier, figures, isTarget), Own(later, figures, isTarget))) yield return change;
        }
    }

    /// <summary>Finds the slogans that are new or dropped.</summary>
    /// <param name="corpus">The reports; only <see cref="Corpus.Joinable"/> ones take part.</param>
    /// <returns>The changes, ordered by place and year, new ones before dropped ones, in the order of the text.</returns>
    public static IEnumerable<SloganChange> OfSlogans(Corpus corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        return corpus.Neighbours.SelectMany(pair => Only(pair.Later, pair.Earlier).Select(s => new SloganChange(pair.Earlier, pair.Later, ChangeKind.New, s.First, s.Times))
            .Concat(Only(pair.Earlier, pair.Later).Select(s => new SloganChange(pair.Earlier, pair.Later, ChangeKind.Gone, s.First, s.Times))));
    }

    private static Dictionary<SeriesKey, PanelFigure[]> Own(ComparedReport report, ILookup<string, PanelFigure> figures, bool isTarget)
        => figures[report.Name].Where(f => (f.Record.Status == IndicatorStatus.Target) == isTarget && f.Year == (isTarget ? report.PlanYear : report.ReviewYear))
            .GroupBy(SeriesKey.Of).ToDictionary(g => g.Key, g => g.OrderBy(f => f.Record.Span.Start).ToArray());

    private static IEnumerable<IndicatorChange> Compare(ComparedReport earlier, ComparedReport later, Dictionary<SeriesKey, PanelFigure[]> before, Dictionary<SeriesKey, PanelFigure[]> after)
    {
        foreach (SeriesKey key in before.Keys.Union(after.Keys).OrderBy(k => k.IndicatorId, StringComparer.Ordinal).ThenBy(k => k.Series, StringComparer.Ordinal)
            .ThenBy(k => k.Measure).ThenBy(k => k.Basis, StringComparer.Ordinal))
        {
            PanelFigure[]? old = before.GetValueOrDefault(key), now = after.GetValueOrDefault(key);
            if (old is null) yield return new IndicatorChange(earlier, later, ChangeKind.New, null, now![0]);
            else if (now is null) yield return new IndicatorChange(earlier, later, ChangeKind.Gone, old[0], null);
            else if (SingleFigures.One(old) is { } one && SingleFigures.One(now) is { } other && one.Signed != other.Signed)
                yield return new IndicatorChange(earlier, later, ChangeKind.Changed, one, other);
        }
    }

    private static IEnumerable<(Slogan First, int Times)> Only(ComparedReport report, ComparedReport other)
    {
        HashSet<string> known = [.. other.Slogans.Select(s => s.Key)];
        return report.Slogans.Where(s => !known.Contains(s.Key)).GroupBy(s => s.Key, StringComparer.Ordinal).Select(g => (g.First(), g.Count()));
    }
}
