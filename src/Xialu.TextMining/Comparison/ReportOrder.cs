namespace Xialu.TextMining.Comparison;

/// <summary>Which of two reports came first, as far as years and days of delivery tell, and whether one place gave both.</summary>
internal static class ReportOrder
{
    /// <summary>Whether a report certainly came before another: it plans an earlier year, or the same and both say on which day they were delivered.</summary>
    public static bool IsBefore(ComparedReport report, ComparedReport other)
        => report.PlanYear < other.PlanYear || (report.PlanYear == other.PlanYear && report.DeliveredOn < other.DeliveredOn);

    /// <summary>Whether two reports are certainly of one place.</summary>
    public static bool IsOfOnePlace(ComparedReport report, ComparedReport other)
        => report.Place is not null && report.IsPlaceClear && other.IsPlaceClear && string.Equals(report.PlaceKey, other.PlaceKey, StringComparison.Ordinal);
}
