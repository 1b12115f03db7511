using Xialu.TextMining.Comparison;
using Xialu.TextMining.Indicators;
using static Xialu.TextMining.Export.ColumnType;

namespace Xialu.TextMining.Export;

/// <summary>The tables that a comparison of reports fills.</summary>
public static class ComparisonTables
{
    /// <summary>One row a figure of a known indicator, by place and year.</summary>
    public static RecordTable<PanelFigure> Panel { get; } = new("panel",
        new("place", Text, f => f.Report.PlaceName),
        new("level", Text, f => EnumName.OfNullable(f.Report.Level)),
        new("year", WholeNumber, f => f.Year),
        new("indicatorId", Text, f => f.Indicator.Id),
        new("name", Text, f => f.Record.Name),
        new("variant", Text, f => f.Record.Variant),
        new("series", Text, f => f.Series),
        new("measure", Text, f => EnumName.Of(f.Measure)),
        new("status", Text, f => EnumName.Of(f.Record.Status)),
        new("value", Number, f => f.Value),
        new("valueMax", Number, f => f.ValueMax),
        new("unit", Text, f => f.Unit),
        new("bound", Text, f => EnumName.Of(f.Bound)),
        new("basis", Text, f => f.Record.Basis),
        new("quantity", Text, f => f.Record.Quantity.Printed),
        new("report", Text, f => f.Report.Name),
        new("start", WholeNumber, f => f.Record.Span.Start),
        new("end", WholeNumber, f => f.Record.Span.End),
        new("sentence", Text, f => f.Report.SentenceAt(f.Record.Sentence)),
        new("confidence", Number, f => Confidence(f.Record)));

    /// <summary>One row a figure of a known indicator that the panel cannot take.</summary>
    public static RecordTable<PanelOmission> PanelOmissions { get; } = new("panel-left-out",
        new("reason", Text, o => EnumName.Of(o.Reason)),
        new("place", Text, o => o.Report.PlaceName),
        new("indicatorId", Text, o => o.Record.IndicatorId),
        new("name", Text, o => o.Record.Name),
        new("measure", Text, o => EnumName.Of(o.Record.Measure)),
        new("status", Text, o => EnumName.Of(o.Record.Status)),
        new("quantity", Text, o => o.Record.Quantity.Printed),
        new("period", Text, o => o.Record.Period),
        new("scope", Text, o => o.Record.Scope),
        new("report", Text, o => o.Report.Name),
        new("start", WholeNumber, o => o.Record.Span.Start),
        new("end", WholeNumber, o => o.Record.Span.End),
        new("sentence", Text, o => o.Report.SentenceAt(o.Record.Sentence)));

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
        return
        [
            FilledTable.Of(Panel, panel.Figures),
            FilledTable.Of(PanelOmissions, panel.LeftOut),
            FilledTable.Of(PlanOutcomes, PlanOutcomeBuilder.Build(corpus, panel)),
            FilledTable.Of(Cascade, CascadeBuilder.Build(corpus, panel)),
            FilledTable.Of(Diagnostics, corpus.Diagnostics),
        ];
    }

    private static decimal Confidence(Indicator record) => (decimal)Math.Round(record.Confidence, 4);
}
