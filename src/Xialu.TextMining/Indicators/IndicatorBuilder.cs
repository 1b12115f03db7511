using Xialu.TextMining.Structure;

namespace Xialu.TextMining.Indicators;

/// <summary>Turns the linked figures of each sentence into indicators. It reads the sentences of one report, in order.</summary>
internal sealed class IndicatorBuilder(Outline outline)
{
    private readonly StatusReader status = new(outline);
    private readonly PeriodResolver periods = new(outline);
    private readonly TableCells tables = new(outline.Document);
    private readonly List<Indicator> indicators = [];
    private readonly List<Figure> figures = [];

    /// <summary>The indicators so far.</summary>
    public IReadOnlyList<Indicator> Indicators => indicators;

    /// <summary>Adds the indicators of a sentence.</summary>
    public void Add(SentenceView view, int section)
    {
        figures.Clear();
        status.Open(view, outline.Sections[section].Kind);
        periods.Open(view);
        if (view.Quantities.Count > 0)
        {
            (string label, string header) = tables.At(view.Span.Start);
            new FigureLinker(view, figures, label).Link();
            foreach (Figure figure in figures) indicators.Add(Build(view, figure, section, header));
        }
        status.Close(view);
    }

    private Indicator Build(SentenceView view, Figure figure, int sectionIndex, string header)
    {
        Section section = outline.Sections[sectionIndex];
        TimeMention? time = periods.Explicit(view, figure) ?? ColumnHeader.TimeOf(header);
        (IndicatorStatus state, Strength strength) = status.Read(view, figure, section, time);
        IndicatorDefinition? known = IndicatorTable.Default.Find(figure.Name);
        return new Indicator
        {
            Quantity = figure.Quantity,
            Name = figure.Name,
            IndicatorId = known?.Id,
            Measure = figure.Measure,
            Direction = figure.Direction,
            Status = ColumnHeader.StatusOf(header) ?? state,
            Strength = strength,
            Basis = figure.Basis,
            Period = periods.Resolve(view, figure, section, time),
            Scope = ScopeReader.Read(view, figure, outline.Level),
            Sentence = view.Span,
        };
    }
}
