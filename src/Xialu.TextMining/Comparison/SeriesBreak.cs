using System.Globalization;
using Xialu.TextMining.Indicators;
using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Comparison;

/// <summary>A year in which a series changed its name or what it covers; from <c>series-breaks.tsv</c>.</summary>
/// <param name="IndicatorId">The indicator.</param>
/// <param name="Variant">The name that it bore before; null where the name stayed.</param>
/// <param name="Year">The first year of the new name or coverage.</param>
/// <param name="Change">What changed, an English sentence.</param>
public sealed record SeriesBreak(string IndicatorId, string? Variant, int Year, string Change)
{
    /// <summary>The known breaks, in the order of the table.</summary>
    public static IReadOnlyList<SeriesBreak> All { get; } = [.. EmbeddedTable.Rows("series-breaks.tsv")
        .Select(row => new SeriesBreak(row[0], row[1] is "-" ? null : row[1], int.Parse(row[2], CultureInfo.InvariantCulture), row[3]))];

    /// <summary>The year in which the name that a record prints gave way to a newer one.</summary>
    /// <param name="record">A record.</param>
    /// <returns>The year; null for the current name and for names without a known year.</returns>
    public static int? YearOf(Indicator record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return record.Variant is null ? null : All.FirstOrDefault(b => string.Equals(b.IndicatorId, record.IndicatorId, StringComparison.Ordinal)
            && string.Equals(b.Variant, record.Variant, StringComparison.Ordinal))?.Year;
    }
}
