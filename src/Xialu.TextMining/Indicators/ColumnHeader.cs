namespace Xialu.TextMining.Indicators;

/// <summary>What the header of a table's column says about the figures under it: 2019年预期目标, 2018年完成情况.</summary>
internal static class ColumnHeader
{
    /// <summary>The year in the header, or null.</summary>
    public static TimeMention? TimeOf(string header)
    {
        int year = header.IndexOf('年', StringComparison.Ordinal);
        return year >= 4 ? TimeMention.Read(header.AsSpan(year - 4), thisYear: null, partYear: null) : null;
    }

    /// <summary>The status the header gives, or null.</summary>
    public static IndicatorStatus? StatusOf(string header)
    {
        if (header.Contains("预计", StringComparison.Ordinal)) return IndicatorStatus.Estimate;
        if (header.Contains("目标", StringComparison.Ordinal) || header.Contains("计划", StringComparison.Ordinal)) return IndicatorStatus.Target;
        return header.Contains("完成", StringComparison.Ordinal) || header.Contains("实际", StringComparison.Ordinal) ? IndicatorStatus.Actual : null;
    }
}
