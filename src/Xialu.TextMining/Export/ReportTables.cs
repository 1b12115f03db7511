using Xialu.TextMining.Footnotes;
using Xialu.TextMining.Indicators;
using Xialu.TextMining.Reading;
using Xialu.TextMining.Slogans;
using Xialu.TextMining.Structure;
using static Xialu.TextMining.Export.ColumnType;

namespace Xialu.TextMining.Export;

/// <summary>The tables that a mined report fills: the one list of names and columns that every format is written from.</summary>
public static class ReportTables
{
    /// <summary>One row a report.</summary>
    public static RecordTable<MinedReport> Reports { get; } = new("reports",
        new("report", Text, r => r.Name),
        new("title", Text, r => r.Outline.Title),
        new("place", Text, r => r.Outline.Place),
        new("level", Text, r => EnumName.OfNullable(r.Outline.Level)),
        new("issuer", Text, r => r.Outline.Issuer),
        new("session", Text, r => r.Outline.Session),
        new("deliveredOn", Date, r => r.Outline.DeliveredOn),
        new("reviewYear", WholeNumber, r => r.Outline.ReviewYear),
        new("planYear", WholeNumber, r => r.Outline.PlanYear),
        new("characters", WholeNumber, r => r.Text.Length),
        new("tokens", WholeNumber, r => r.TokenCount),
        new("sentences", WholeNumber, r => r.Outline.Sentences.Count),
        new("indicators", WholeNumber, r => r.Indicators.Count),
        new("footnotes", WholeNumber, r => r.Footnotes.Count),
        new("slogans", WholeNumber, r => r.Slogans.Count),
        new("diagnostics", WholeNumber, r => r.Diagnostics.Count),
        new("numbers", Text, r => r.Numbers?.ToString()),
        new("sha256", Text, r => r.Outline.Document.Sha256));

    /// <summary>One row a figure.</summary>
    public static RecordTable<ReportRow<Indicator>> Indicators { get; } = new("indicators",
        new("report", Text, r => r.Report.Name),
        new("place", Text, r => r.Report.Outline.Place),
        new("level", Text, r => EnumName.OfNullable(r.Report.Outline.Level)),
        new("reviewYear", WholeNumber, r => r.Report.Outline.ReviewYear),
        new("planYear", WholeNumber, r => r.Report.Outline.PlanYear),
        new("section", Text, r => SectionAt(r.Report, r.Record.Span)),
        new("start", WholeNumber, r => r.Record.Span.Start),
        new("end", WholeNumber, r => r.Record.Span.End),
        new("quantity", Text, r => r.Record.Quantity.Printed),
        new("name", Text, r => r.Record.Name),
        new("indicatorId", Text, r => r.Record.IndicatorId),
        new("variant", Text, r => r.Record.Variant),
        new("value", Number, r => r.Record.Quantity.Value),
        new("valueMax", Number, r => r.Record.Quantity.ValueMax),
        new("unit", Text, r => r.Record.Quantity.Unit),
        new("baseValue", Number, r => r.Record.Quantity.BaseValue),
        new("baseUnit", Text, r => r.Record.Quantity.BaseUnit),
        new("measure", Text, r => EnumName.Of(r.Record.Measure)),
        new("direction", Text, r => EnumName.Of(r.Record.Direction)),
        new("bound", Text, r => EnumName.Of(r.Record.Quantity.Bound)),
        new("strength", Text, r => EnumName.Of(r.Record.Strength)),
        new("basis", Text, r => r.Record.Basis),
        new("status", Text, r => EnumName.Of(r.Record.Status)),
        new("period", Text, r => r.Record.Period),
        new("scope", Text, r => r.Record.Scope),
        new("sentence", Text, r => r.Report.Text[r.Record.Sentence]),
        new("confidence", Number, r => (decimal)Math.Round(r.Record.Confidence, 4)),
        new("mark", Text, r => MarkOf(r.Record.Review) ?? (r.Record.Confidence < Indicator.ReviewThreshold ? "review" : null)),
        new("area", Text, r => r.Record.Area));

    /// <summary>One row a result or target without a number.</summary>
    public static RecordTable<ReportRow<IndicatorRelation>> Relations { get; } = new("relations",
        new("report", Text, r => r.Report.Name),
        new("start", WholeNumber, r => r.Record.Span.Start),
        new("end", WholeNumber, r => r.Record.Span.End),
        new("text", Text, r => r.Record.Text),
        new("name", Text, r => r.Record.Name),
        new("indicatorId", Text, r => r.Record.IndicatorId),
        new("kind", Text, r => EnumName.Of(r.Record.Kind)),
        new("reference", Text, r => r.Record.Reference),
        new("status", Text, r => EnumName.Of(r.Record.Status)),
        new("strength", Text, r => EnumName.Of(r.Record.Strength)),
        new("period", Text, r => r.Record.Period),
        new("sentence", Text, r => r.Report.Text[r.Record.Sentence]),
        new("mark", Text, r => MarkOf(r.Record.Review)));

    /// <summary>One row a term that a note explains.</summary>
    public static RecordTable<ReportRow<FootnoteTerm>> Footnotes { get; } = new("footnotes",
        new("report", Text, r => r.Report.Name),
        new("number", Text, r => r.Record.Number),
        new("term", Text, r => r.Record.Term),
        new("definition", Text, r => r.Record.Definition),
        new("components", Texts, r => r.Record.Components),
        new("markerStart", WholeNumber, r => r.Record.MarkerSpan?.Start),
        new("markerEnd", WholeNumber, r => r.Record.MarkerSpan?.End),
        new("anchor", Text, r => r.Record.AnchorSpan is { } anchor ? r.Report.Text[anchor] : null),
        new("anchorStart", WholeNumber, r => r.Record.AnchorSpan?.Start),
        new("anchorEnd", WholeNumber, r => r.Record.AnchorSpan?.End),
        new("definitionStart", WholeNumber, r => r.Record.DefinitionSpan.Start),
        new("definitionEnd", WholeNumber, r => r.Record.DefinitionSpan.End),
        new("occurrences", WholeNumber, r => r.Record.Occurrences),
        new("mark", Text, r => MarkOf(r.Record.Review)));

    /// <summary>One row an occurrence of a slogan.</summary>
    public static RecordTable<ReportRow<Slogan>> Slogans { get; } = new("slogans",
        new("report", Text, r => r.Report.Name),
        new("start", WholeNumber, r => r.Record.Span.Start),
        new("end", WholeNumber, r => r.Record.Span.End),
        new("text", Text, r => r.Record.Text),
        new("type", Text, r => EnumName.Of(r.Record.Type)),
        new("key", Text, r => r.Record.Key),
        new("arity", WholeNumbers, r => r.Record.Arity),
        new("components", Texts, r => r.Record.Components),
        new("footnote", Text, r => r.Record.Footnote),
        new("section", Text, r => SectionAt(r.Report, r.Record.Span)),
        new("mark", Text, r => MarkOf(r.Record.Review)),
        new("area", Text, r => r.Record.Area));

    /// <summary>One row a thing that the rooms noticed.</summary>
    public static RecordTable<ReportRow<Diagnostic>> Diagnostics { get; } = new("diagnostics",
        new("report", Text, r => r.Report.Name),
        new("code", Text, r => r.Record.Code),
        new("severity", Text, r => EnumName.Of(r.Record.Severity)),
        new("start", WholeNumber, r => r.Record.Span.Start),
        new("end", WholeNumber, r => r.Record.Span.End),
        new("message", Text, r => r.Record.Message));

    /// <summary>One row an input that gave no report.</summary>
    public static RecordTable<FailedInput> Failures { get; } = new("failures",
        new("path", Text, f => f.Path),
        new("kind", Text, f => f.Kind),
        new("location", Text, f => f.Location),
        new("reason", Text, f => f.Reason));

    /// <summary>One row a sentence, page noise left out: what a database searches. No part of <see cref="All"/>, since the text is no finding.</summary>
    public static RecordTable<ReportRow<Sentence>> Sentences { get; } = new("sentences",
        new("report", Text, r => r.Report.Name),
        new("start", WholeNumber, r => r.Record.Span.Start),
        new("end", WholeNumber, r => r.Record.Span.End),
        new("section", Text, r => SectionAt(r.Report, r.Record.Span)),
        new("text", Text, r => r.Report.Text[r.Record.Span]));

    /// <summary>The records of reports, in the order of the contract, and the inputs that gave none.</summary>
    public static IReadOnlyList<RecordTable> All { get; } = [Reports, Indicators, Relations, Footnotes, Slogans, Diagnostics, Failures];

    private static string? MarkOf(ReviewMark mark) => mark == ReviewMark.None ? null : EnumName.Of(mark);

    private static string? SectionAt(MinedReport report, TextSpan span)
        => report.Outline.Sections.LastOrDefault(s => s.Span.Start <= span.Start) is { } section ? EnumName.Of(section.Kind) : null;
}
