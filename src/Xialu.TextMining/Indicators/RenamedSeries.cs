using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Indicators;

/// <summary>The names that series bore before they were renamed (一般预算收入, 农民人均纯收入); from <c>renamed-series.tsv</c>.</summary>
internal static class RenamedSeries
{
    private static readonly ILookup<string, string> OldNames = EmbeddedTable.Rows("renamed-series.tsv").ToLookup(row => row[0], row => row[1], StringComparer.Ordinal);

    /// <summary>The old name inside a printed name of an indicator, or null for the current name.</summary>
    public static string? In(string name, string? indicatorId)
        => indicatorId is null ? null : OldNames[indicatorId].FirstOrDefault(old => name.Contains(old, StringComparison.Ordinal));
}
