using System.Globalization;
using Xialu.TextMining.Comparison;
using Xialu.TextMining.Indicators;
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

    /// <summary>One row a promise that can be checked.</summary>
    public static RecordTable<Commitment> Commitments { get; } = new("commitments",
        new("place", Text, c => c.Report.PlaceName),
        new("level", Text, c => EnumName.OfNullable(c.Report.Level)),
        new("year", WholeNumber, c => c.Report.PlanYear),
        new("section", Text, c => EnumName.Of(c.Section)),
        new("name", Text, c => c.Name),
        new("indicatorId", Text, c => c.IndicatorId),
        new("quantity", Text, c => c.Figure?.Quantity.Printed ?? c.Relation!.Text),
        new("value", Number, c => c.Figure?.Quantity.Value),
        new("valueMax", Number, c => c.Figure?.Quantity.ValueMax),
        new("unit", Text, c => c.Figure?.Quantity.Unit),
        new("measure", Text, c => EnumName.OfNullable(c.Figure?.Measure)),
        new("direction", Text, c => EnumName.OfNullable(c.Figure?.Direction)),
        new("bound", Text, c => EnumName.OfNullable(c.Figure?.Quantity.Bound)),
        new("tie", Text, c => EnumName.OfNullable(c.Relation?.Kind)),
        new("reference", Text, c => c.Relation?.Reference),
        new("strength", Text, c => EnumName.Of(c.Strength)),
        new("period", Text, c => c.Period),
        new("report", Text, c => c.Report.Name),
        new("start", WholeNumber, c => c.Span.Start),
        new("end", WholeNumber, c => c.Span.End),
        new("sentence", Text, c => c.Report.SentenceAt(c.Sentence)),
        new("outcome", Text, c => c.Outcome?.Stated),
        new("verdict", Text, c => EnumName.OfNullable(c.Outcome?.Verdict)),
        new("ownWord", Number, c => c.Outcome?.OwnWord?.Percent),
        new("outcomeReport", Text, c => c.Outcome?.Report.Name),
        new("outcomeStart", WholeNumber, c => c.Outcome?.Span.Start),
        new("outcomeEnd", WholeNumber, c => c.Outcome?.Span.End),
        new("outcomeSentence", Text, c => c.Outcome?.Report.SentenceAt(c.Outcome.Sentence)));

    /// <summary>One row a report: how densely it promises.</summary>
    public static RecordTable<CommitmentDensity> CommitmentDensities { get; } = new("commitment-density",
        new("place", Text, d => d.Report.PlaceName),
        new("level", Text, d => EnumName.OfNullable(d.Report.Level)),
        new("year", WholeNumber, d => d.Report.PlanYear),
        new("report", Text, d => d.Report.Name),
        new("commitments", WholeNumber, d => d.Commitments),
        new("characters", WholeNumber, d => d.Characters),
        new("perTenThousand", Number, d => d.PerTenThousand),
        new("matched", WholeNumber, d => d.Matched));

    /// <summary>One row an indicator that two successive reports of a place treat differently.</summary>
    public static RecordTable<IndicatorChange> Changes { get; } = new("changes",
        new("place", Text, c => c.Later.PlaceName),
        new("fromYear", WholeNumber, c => c.Earlier.PlanYear),
        new("toYear", WholeNumber, c => c.Later.PlanYear),
        new("change", Text, c => EnumName.Of(c.Kind)),
        new("status", Text, c => c.Figure.Record.Status == IndicatorStatus.Target ? "target" : "result"),
        new("indicatorId", Text, c => c.Figure.Indicator.Id),
        new("name", Text, c => c.Figure.Record.Name),
        new("series", Text, c => c.Figure.Series),
        new("measure", Text, c => EnumName.Of(c.Figure.Measure)),
        new("unit", Text, c => c.Figure.Unit),
        new("before", Number, c => c.Before?.Value),
        new("beforeMax", Number, c => c.Before?.ValueMax),
        new("beforeReport", Text, c => c.Earlier.Name),
        new("beforeStart", WholeNumber, c => c.Before?.Record.Span.Start),
        new("after", Number, c => c.After?.Value),
        new("afterMax", Number, c => c.After?.ValueMax),
        new("afterReport", Text, c => c.Later.Name),
        new("afterStart", WholeNumber, c => c.After?.Record.Span.Start),
        new("sentence", Text, c => c.Figure.Report.SentenceAt(c.Figure.Record.Sentence)));

    /// <summary>One row a slogan that one of two successive reports of a place has and the other has not.</summary>
    public static RecordTable<SloganChange> SloganChanges { get; } = new("slogan-changes",
        new("place", Text, c => c.Later.PlaceName),
        new("fromYear", WholeNumber, c => c.Earlier.PlanYear),
        new("toYear", WholeNumber, c => c.Later.PlanYear),
        new("change", Text, c => c.Kind == ChangeKind.New ? "new" : "dropped"),
        new("key", Text, c => c.Slogan.Key),
        new("text", Text, c => c.Slogan.Text),
        new("type", Text, c => EnumName.Of(c.Slogan.Type)),
        new("times", WholeNumber, c => c.Times),
        new("fromReport", Text, c => c.Earlier.Name),
        new("toReport", Text, c => c.Later.Name),
        new("start", WholeNumber, c => c.Slogan.Span.Start),
        new("end", WholeNumber, c => c.Slogan.Span.End));

    /// <summary>One row a slogan: where it first stands, and which way it went.</summary>
    public static RecordTable<SloganOrigin> SloganOrigins { get; } = new("slogan-origins",
        new("key", Text, o => o.Slogan.Key),
        new("text", Text, o => o.Slogan.Text),
        new("type", Text, o => EnumName.Of(o.Slogan.Type)),
        new("firstPlace", Text, o => o.First.PlaceName),
        new("firstLevel", Text, o => EnumName.OfNullable(o.First.Level)),
        new("firstYear", WholeNumber, o => o.First.PlanYear),
        new("firstReport", Text, o => o.First.Name),
        new("firstStart", WholeNumber, o => o.FirstSpan.Start),
        new("firstEnd", WholeNumber, o => o.FirstSpan.End),
        new("reports", WholeNumber, o => o.Reports.Count),
        new("unmarked", WholeNumber, o => o.Unmarked),
        new("places", WholeNumber, o => o.Places),
        new("lastYear", WholeNumber, o => o.Last.PlanYear),
        new("direction", Text, o => EnumName.OfNullable(o.Direction)),
        new("nextPlace", Text, o => o.Next?.PlaceName),
        new("nextYear", WholeNumber, o => o.Next?.PlanYear),
        new("nextReport", Text, o => o.Next?.Name),
        new("curve", Texts, o => o.Curve.Select(y => string.Create(CultureInfo.InvariantCulture, $"{y.Year}:{y.Reports}/{y.OfReports}")).ToArray()));

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
        IReadOnlyList<PlanOutcome> outcomes = PlanOutcomeBuilder.Build(corpus, panel);
        IReadOnlyList<Commitment> commitments = CommitmentLedger.Build(corpus, outcomes);
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
            FilledTable.Of(PlanOutcomes, outcomes),
            FilledTable.Of(Cascade, CascadeBuilder.Build(corpus, panel)),
            FilledTable.Of(Commitments, commitments),
            FilledTable.Of(CommitmentDensities, CommitmentLedger.Measure(corpus, commitments)),
            FilledTable.Of(Changes, ChangeFinder.OfIndicators(corpus, panel)),
            FilledTable.Of(SloganChanges, ChangeFinder.OfSlogans(corpus)),
            FilledTable.Of(Diagnostics, corpus.Diagnostics),
        ];
    }
}
