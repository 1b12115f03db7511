using System.Globalization;
using Xialu.TextMining.Indicators;

namespace Xialu.TextMining.Comparison;

/// <summary>Lays the figures of known indicators out by place and year, each in the one unit of its indicator and measure.</summary>
public static class PanelBuilder
{
    private const int YearLength = 4;

    /// <summary>Builds the panel of a corpus.</summary>
    /// <param name="corpus">The reports.</param>
    /// <returns>Every figure of a known indicator once: in the panel, or among those left out.</returns>
    public static Panel Build(Corpus corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var figures = new List<PanelFigure>();
        var leftOut = new List<PanelOmission>();
        foreach (ComparedReport report in corpus.Reports)
        {
            foreach (Indicator record in report.Indicators.Where(i => i.IndicatorId is not null))
            {
                if (Place(report, record, out OmissionReason reason) is { } figure) figures.Add(figure);
                else leftOut.Add(new PanelOmission(report, record, reason));
            }
        }
        return new Panel([.. figures.OrderBy(f => f.Report.PlaceName, StringComparer.Ordinal).ThenBy(f => f.Report.PlaceKey, StringComparer.Ordinal).ThenBy(f => f.Year).ThenBy(f => f.Indicator.Id, StringComparer.Ordinal)
            .ThenBy(f => f.Measure).ThenBy(f => f.Record.Status).ThenBy(f => f.Report.Name, StringComparer.Ordinal).ThenBy(f => f.Record.Span.Start)], leftOut);
    }

    /// <summary>The year of a period that is one whole year; else null.</summary>
    internal static int? YearOf(string? period)
        => period?.Length == YearLength && int.TryParse(period, NumberStyles.None, CultureInfo.InvariantCulture, out int year) ? year : null;

    private static PanelFigure? Place(ComparedReport report, Indicator record, out OmissionReason reason)
    {
        string id = record.IndicatorId!;
        Measure measure = PanelUnits.MeasureOf(id, record);
        reason = report.Place is null ? OmissionReason.Place : record.Scope is not null ? OmissionReason.Scope : OmissionReason.Period;
        if (reason != OmissionReason.Period || YearOf(record.Period) is not { } year || IsOfOtherTime(report, record)) return null;
        reason = OmissionReason.Unit;
        if (PanelUnits.FactorTo(id, measure, record.Quantity) is not { } factor) return null;
        SignedValue signed = SignedValue.Of(record);
        return new PanelFigure
        {
            Report = report,
            Record = record,
            Year = year,
            Indicator = IndicatorTable.Default[id],
            Series = SeriesName.Of(record),
            Measure = measure,
            Value = signed.Value * factor.Times / factor.Over,
            ValueMax = signed.ValueMax * factor.Times / factor.Over,
            Unit = PanelUnits.UnitOf(id, measure),
            Bound = signed.Bound,
        };
    }

    // 年均增长7% dated with one year is the mean of several.
    private static bool IsOfOtherTime(ComparedReport report, Indicator record)
        => SeriesKey.KindOf(record.Basis) is "年均" || PartYear.Holds(report.SentenceAt(record.Sentence), record);
}
