using Xialu.TextMining.Structure;

namespace Xialu.TextMining.Indicators;

/// <summary>Turns the linked figures of each sentence into indicators. It reads the sentences of one report, in order.</summary>
internal sealed class IndicatorBuilder(Outline outline)
{
    private readonly StatusReader status = new(outline);
    private readonly PeriodResolver periods = new(outline);
    private readonly ScopeReader scopes = new(outline);
    private readonly TableCells tables = new(outline.Document);
    private readonly List<Indicator> indicators = [];
    private readonly List<IndicatorRelation> relations = [];
    private readonly List<(int Whole, int Part)> parts = [];
    private readonly List<(int Head, int Member)> lists = [];
    private readonly List<Figure> figures = [];

    /// <summary>The indicators so far.</summary>
    public IReadOnlyList<Indicator> Indicators => indicators;

    /// <summary>The relations so far.</summary>
    public IReadOnlyList<IndicatorRelation> Relations => relations;

    /// <summary>Indexes of figures and of those that are said to be a part of them (其中).</summary>
    public IReadOnlyList<(int Whole, int Part)> Parts => parts;

    /// <summary>Indexes of the first figures of lists under one predicate and of the others (分别占33%和29%).</summary>
    public IReadOnlyList<(int Head, int Member)> Lists => lists;

    /// <summary>Adds what a sentence states.</summary>
    public void Add(SentenceView view, int section)
    {
        figures.Clear();
        status.Open(view, outline.Sections[section].Kind);
        periods.Open(view, outline.Sections[section]);
        if (view.Quantities.Count > 0) AddFigures(view, outline.Sections[section]);
        if (outline.Sections[section].Kind != SectionKind.Annex) AddRelations(view, outline.Sections[section]);
        status.Close(view.Length > 0 ? view.Letters[^1] : default);
    }

    /// <summary>Passes over a sentence that holds neither figure nor relation.</summary>
    /// <param name="last">Its last character.</param>
    public void Pass(char last)
    {
        periods.Pass(last);
        status.Close(last);
    }

    private void AddFigures(SentenceView view, Section section)
    {
        (string label, string header) = tables.At(view.Span.Start);
        new FigureLinker(view, figures, label).Link();
        int first = indicators.Count;
        for (int i = 0; i < figures.Count; i++)
        {
            if (figures[i].IsPart && WholeOf(i) is { } whole) parts.Add((first + whole, first + i));
            if (figures[i].Head is { } head) lists.Add((first + figures.IndexOf(head), first + i));
            figures[i].Known = IndicatorTable.Default.Find(figures[i].Name);
            figures[i].Placed = PlacedName.Read(figures[i].Name);
            figures[i].Scope = scopes.Read(view, figures[i], i > 0 ? figures[i - 1] : null);
            indicators.Add(Build(view, figures[i], section, header));
        }
    }

    /// <summary>Index of the last figure before the clause that a part stands in.</summary>
    private int? WholeOf(int part)
    {
        for (int i = part - 1; i >= 0; i--)
            if (figures[i].Clause != figures[part].Clause) return i;
        return null;
    }

    private Indicator Build(SentenceView view, Figure figure, Section section, string header)
    {
        TimeMention? time = periods.Explicit(view, figure) ?? ColumnHeader.TimeOf(header);
        (IndicatorStatus state, Strength strength) = status.Read(view, figure, section, time);
        IndicatorDefinition? known = figure.Known ?? figure.Placed?.Indicator;
        string? period = periods.Resolve(view, figure, section, time);
        return new Indicator
        {
            Quantity = figure.Quantity,
            Name = figure.Name,
            IndicatorId = known?.Id,
            Variant = RenamedSeries.In(figure.Name, known?.Id),
            Measure = figure.Measure,
            Direction = figure.Direction,
            Status = ColumnHeader.StatusOf(header) ?? state,
            Strength = strength,
            Basis = figure.Basis,
            Period = period,
            Scope = figure.Scope,
            Sentence = view.Span,
            Confidence = ConfidenceScale.Of(figure, known is not null, period, section.Kind),
        };
    }

    private void AddRelations(SentenceView view, Section section)
    {
        if (!RelationGrammar.MayHold(view.Letters)) return;
        var reader = new RelationReader(view, figures);
        foreach (RelationReader.Finding finding in reader.Read())
        {
            var place = new Figure { Quantity = Figure.Nothing, Element = finding.End - 1, Clause = finding.Clause };
            TimeMention? time = periods.Explicit(view, place);
            (IndicatorStatus state, Strength strength) = status.Read(view, place, section, time);
            Reading.TextSpan span = reader.SpanOf(finding);
            relations.Add(new IndicatorRelation
            {
                Span = span,
                Text = outline.Document.Text[span],
                Name = finding.Subject,
                IndicatorId = (IndicatorTable.Default.Find(finding.Subject) ?? PlacedName.Read(finding.Subject)?.Indicator)?.Id,
                Kind = finding.Kind,
                Reference = finding.Reference,
                Status = state,
                Strength = strength,
                Period = periods.Resolve(view, place, section, time),
                Sentence = view.Span,
            });
        }
    }
}
