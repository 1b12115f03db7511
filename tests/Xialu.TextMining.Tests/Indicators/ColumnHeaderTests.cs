using Xialu.TextMining.Indicators;

namespace Xialu.TextMining.Tests.Indicators;

public sealed class ColumnHeaderTests
{
    [Theory]
    [InlineData("2024年预期目标", "2024", IndicatorStatus.Target)]
    [InlineData("2023年完成情况", "2023", IndicatorStatus.Actual)]
    [InlineData("2023年预计完成", "2023", IndicatorStatus.Estimate)]
    [InlineData("计划", null, IndicatorStatus.Target)]
    [InlineData("单位", null, null)]
    [InlineData("", null, null)]
    [InlineData("年度", null, null)]
    public void A_header_tells_year_and_status(string header, string? period, IndicatorStatus? status)
        => Assert.Equal((period, status), (ColumnHeader.TimeOf(header)?.Period, ColumnHeader.StatusOf(header)));
}
