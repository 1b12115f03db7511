using Xialu.TextMining.Comparison;
using static Xialu.TextMining.Export.ColumnType;

namespace Xialu.TextMining.Export;

/// <summary>The tables that a comparison of reports fills; those of the panel stand in <see cref="PanelTables"/>.</summary>
public static class ComparisonTables
{
    /// <summary>One row a target that the next report tells the outcome of.</summary>
    public static RecordTable<PlanOutcome> PlanOutcomes { get; } = new("plan-outcome",
        new("place", Text, o => o.Target.Report.PlaceName),
        new("indicatorId", Text, o => o.Target.Indicator.Id),
        new("name", Text, o => o.Target.Record.Name),
        new("measure", Text, o => EnumName.Of(o.Target.Measure)),
        new("year", WholeNumber, o => o.Target.Year),
        new("unit", Text, o => o.Target.Unit),
        new("targetValue", Number, o => o.Target.Value),
        new("targetMax", Number, o => o.Target.ValueMax),
        new("targetBound", Text, o => EnumName.Of(o.Target.Bound)),
        new("targetReport", Text, o => o.Target.Report.Name),
        new("targetStart", WholeNumber, o => o.Target.Record.Span.Start),
        new("targetEnd", WholeNumber, o => o.Target.Record.Span.End),
        new("targetStrength", Text, o => EnumName.Of(o.Target.Record.Strength)),
        new("targetSentence", Text, o => o.Target.Report.SentenceAt(o.Target.Record.Sentence)),
        new("actualValue", Number, o => o.Actual.Value),
        new("actualMax", Number, o => o.Actual.ValueMax),
        new("actualBound", Text, o => EnumName.Of(o.Actual.Bound)),
        new("actualStatus", Text, o => EnumName.Of(o.Actual.Record.Status)),
        new("actualReport", Text, o => o.Actual.Report.Name),
        new("actualStart", WholeNumber, o => o.Actual.Record.Span.Start),
        new("actualEnd", WholeNumber, o => o.Actual.Record.Span.End),
        new("actualSentence", Text, o => o.Actual.Report.SentenceAt(o.Actual.Record.Sentence)),
        new("gap", Number, o => o.Gap),
        new("verdict", Text, o => EnumName.Of(o.Verdict)),
        new("ownWord", Number, o => o.OwnWord?.Percent),
        new("ownWordStart", WholeNumber, o => o.OwnWord?.Word.Span.Start));

    /// <summary>One row a government's target for a year that stands above or below another government's.</summary>
    public static RecordTable<CascadeTarget> Cascade { get; } = new("cascade",
        new("indicatorId", Text, t => t.Figure.Indicator.Id),
        new("name", Text, t => t.Figure.Record.Name),
        new("measure", Text, t => EnumName.Of(t.Figure.Measure)),
        new("year", WholeNumber, t => t.Figure.Year),
        new("level", Text, t => EnumName.OfNullable(t.Figure.Report.Division?.Level)),
        new("place", Text, t => t.Figure.Report.PlaceName),
        new("value", Number, t => t.Figure.Value),
        new("valueMax", Number, t => t.Figure.ValueMax),
        new("unit", Text, t => t.Figure.Unit),
        new("bound", Text, t => EnumName.Of(t.Figure.Bound)),
        new("report", Text, t => t.Figure.Report.Name),
        new("start", WholeNumber, t => t.Figure.Record.Span.Start),
        new("end", WholeNumber, t => t.Figure.Record.Span.End),
        new("sentence", Text, t => t.Figure.Report.SentenceAt(t.Figure.Record.Sentence)),
        new("parentPlace", Text, t => t.Above?.Figure.Report.PlaceName),
        new("parentValue", Number, t => t.Above?.Figure.Value),
        new("parentReport", Text, t => t.Above?.Figure.Report.Name),
        new("parentStart", WholeNumber, t => t.Above?.Figure.Record.Span.Start),
        new("gap", Number, t => t.Gap),
        new("step", Text, t => EnumName.Of(t.Step)),
        new("missing", Texts, t => t.Missing.Select(l => EnumName.Of(l)).ToArray()),
        new("chain", Text, t => t.ToString()));

    /// <summary>One row a thing that keeps a report out of joins.</summary>
    public static RecordTable<CorpusDiagnostic> Diagnostics { get; } = new("diagnostics",
        new("report", Text, d => d.Report),
        new("code", Text, d => d.Diagnostic.Code),
        new("severity", Text, d => EnumName.Of(d.Diagnostic.Severity)),
        new("start", WholeNumber, d => d.Diagnostic.Span.Start),
        new("end", WholeNumber, d => d.Diagnostic.Span.End),
        new("message", Text, d => d.Diagnostic.Message));

    /// <summary>Compares the reports of a corpus in every way and fills a table with each result.</summary>
    /// <param name="corpus">The reports.</param>
    /// <returns>The tables in the order they are written; the rows are made while they are read.</returns>
    public static IReadOnlyList<FilledTable> Fill(Corpus corpus)
    {
        Panel panel = PanelBuilder.Build(corpus);
        WidePanel wide = WidePanelBuilder.Build(corpus, panel);
        return
        [
            FilledTable.Of(PanelTables.Reports(corpus), corpus.Reports),
            FilledTable.Of(PanelTables.Panel, panel.Figures),
            FilledTable.Of(PanelTables.LeftOut, panel.LeftOut),
            FilledTable.Of(PanelTables.Wide(wide), wide.Rows),
            FilledTable.Of(PanelTables.WideSources(wide), wide.Rows),
            FilledTable.Of(PanelTables.Coverage, CoverageBuilder.Build(corpus, panel)),
            FilledTable.Of(PanelTables.Breaks, SeriesBreak.All),
            FilledTable.Of(PlanOutcomes, PlanOutcomeBuilder.Build(corpus, panel)),
            FilledTable.Of(Cascade, CascadeBuilder.Build(corpus, panel)),
            FilledTable.Of(Diagnostics, corpus.Diagnostics),
        ];
    }
}
