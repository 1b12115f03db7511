using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Indicators;

/// <summary>What the header of a table's column says about the figures under it: 2019年预期目标, 2018年完成情况.</summary>
internal static class ColumnHeader
{
    private static readonly (string Word, IndicatorStatus Status)[] Statuses =
        [.. EmbeddedTable.Rows("column-headers.tsv").Select(row => (row[0], Enum.Parse<IndicatorStatus>(row[1], ignoreCase: true)))];

    /// <summary>The year in the header, or null.</summary>
    public static TimeMention? TimeOf(string header)
    {
        int year = header.IndexOf('年', StringComparison.Ordinal);
        return year >= 4 ? TimeMention.Read(header.AsSpan(year - 4), thisYear: null, partYear: null) : null;
    }

    /// <summary>The status the header gives, or null.</summary>
    public static IndicatorStatus? StatusOf(string header)
    {
        foreach ((string word, IndicatorStatus status) in Statuses)
            if (header.Contains(word, StringComparison.Ordinal)) return status;
        return null;
    }
}
