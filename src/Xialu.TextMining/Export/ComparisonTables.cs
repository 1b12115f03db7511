using Xialu.TextMining.Comparison;
using Xialu.TextMining.Indicators;
using static Xialu.TextMining.Export.ColumnType;

namespace Xialu.TextMining.Export;

/// <summary>The tables that a comparison of reports fills.</summary>
public static class ComparisonTables
{
    /// <summary>One row a figure of a known indicator, by place and year.</summary>
    public static RecordTable<PanelFigure> Panel { get; } = new("panel",
        new("place", Text, f => f.Report.Place),
        new("level", Text, f => EnumName.OfNullable(f.Report.Level)),
        new("year", WholeNumber, f => f.Year),
        new("indicatorId", Text, f => f.Indicator.Id),
        new("name", Text, f => f.Record.Name),
        new("variant", Text, f => f.Record.Variant),
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
        new("place", Text, o => o.Report.Place),
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
            FilledTable.Of(Diagnostics, corpus.Diagnostics),
        ];
    }

    private static decimal Confidence(Indicator record) => (decimal)Math.Round(record.Confidence, 4);
}
