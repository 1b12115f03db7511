using Xialu.TextMining.Comparison;
using Xialu.TextMining.Indicators;
using static Xialu.TextMining.Export.ColumnType;

namespace Xialu.TextMining.Export;

/// <summary>The tables of a corpus and its panel.</summary>
public static class PanelTables
{
    /// <summary>One row a figure of a known indicator, by place and year.</summary>
    public static RecordTable<PanelFigure> Panel { get; } = new("panel",
        new("place", Text, f => f.Report.PlaceName),
        new("level", Text, f => EnumName.OfNullable(f.Report.Level)),
        new("code", Text, f => f.Report.Division?.Code),
        new("year", WholeNumber, f => f.Year),
        new("indicatorId", Text, f => f.Indicator.Id),
        new("name", Text, f => f.Record.Name),
        new("variant", Text, f => f.Record.Variant),
        new("breakYear", WholeNumber, f => SeriesBreak.YearOf(f.Record)),
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
    public static RecordTable<PanelOmission> LeftOut { get; } = new("panel-left-out",
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

    /// <summary>One row a place, year and core indicator.</summary>
    public static RecordTable<IndicatorCoverage> Coverage { get; } = new("coverage",
        new("place", Text, c => c.Place.Report.PlaceName),
        new("level", Text, c => EnumName.OfNullable(c.Place.Report.Level)),
        new("year", WholeNumber, c => c.Place.Year),
        new("indicatorId", Text, c => c.Indicator.Id),
        new("state", Text, c => EnumName.Of(c.State)),
        new("target", Text, c => EnumName.OfNullable(c.Target)),
        new("result", Text, c => EnumName.OfNullable(c.Result)),
        new("planReport", Text, c => c.Place.Plan?.Name),
        new("reviewReport", Text, c => c.Place.Review?.Name));

    /// <summary>One row a year in which a series changed its name or what it covers.</summary>
    public static RecordTable<SeriesBreak> Breaks { get; } = new("series-breaks",
        new("indicatorId", Text, b => b.IndicatorId),
        new("variant", Text, b => b.Variant),
        new("year", WholeNumber, b => b.Year),
        new("change", Text, b => b.Change));

    /// <summary>One row a report.</summary>
    /// <param name="corpus">The corpus, which tells the reports that joins use.</param>
    /// <returns>The table.</returns>
    public static RecordTable<ComparedReport> Reports(Corpus corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        HashSet<string> joinable = [.. corpus.Joinable.Select(r => r.Name)];
        return new("reports",
            new("report", Text, r => r.Name),
            new("place", Text, r => r.PlaceName),
            new("printedPlace", Text, r => r.Place),
            new("code", Text, r => r.Division?.Code),
            new("around", Text, r => r.Division?.Parent?.ToString()),
            new("level", Text, r => EnumName.OfNullable(r.Level)),
            new("reviewYear", WholeNumber, r => r.ReviewYear),
            new("planYear", WholeNumber, r => r.PlanYear),
            new("joined", Text, r => joinable.Contains(r.Name) ? "yes" : "no"),
            new("characters", WholeNumber, r => r.Characters),
            new("tokens", WholeNumber, r => r.Tokens),
            new("indicators", WholeNumber, r => r.Indicators.Count),
            new("slogans", WholeNumber, r => r.Slogans.Count),
            new("sha256", Text, r => r.Sha256));
    }

    /// <summary>One row a place and year, one column a series: <c>gdp_growth_target</c>.</summary>
    /// <param name="panel">The panel, which tells the columns.</param>
    /// <returns>The table of values.</returns>
    public static RecordTable<PanelRow> Wide(WidePanel panel) => Wide("panel-wide", panel, Number, figure => figure.Value);

    /// <summary>The same rows and columns; each cell tells the figure's place: <c>REPORT:START-END</c>.</summary>
    /// <param name="panel">The panel, which tells the columns.</param>
    /// <returns>The table of sources.</returns>
    public static RecordTable<PanelRow> WideSources(WidePanel panel) => Wide("panel-wide-sources", panel, Text,
        figure => $"{figure.Report.Name}:{PlainNumber.Of(figure.Record.Span.Start)}-{PlainNumber.Of(figure.Record.Span.End)}");

    private static RecordTable<PanelRow> Wide(string name, WidePanel panel, ColumnType type, Func<PanelFigure, object> read)
    {
        ArgumentNullException.ThrowIfNull(panel);
        return new(name,
        [
            new("place", Text, r => r.Place.Report.PlaceName),
            new("level", Text, r => EnumName.OfNullable(r.Place.Report.Level)),
            new("code", Text, r => r.Place.Report.Division?.Code),
            new("year", WholeNumber, r => r.Place.Year),
            .. panel.Columns.Select(c => new Column<PanelRow>(NameOf(c), type, r => r.Figures.TryGetValue(c, out PanelFigure? figure) ? read(figure) : null)),
        ]);
    }

    private static string NameOf(PanelColumn column)
        => string.Join('_', new[] { column.IndicatorId, EnumName.Of(column.Measure), EnumName.Of(column.Status), column.Series }.Where(part => part.Length > 0));

    private static decimal Confidence(Indicator record) => (decimal)Math.Round(record.Confidence, 4);
}
