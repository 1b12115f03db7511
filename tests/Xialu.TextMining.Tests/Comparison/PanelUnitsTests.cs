using Xialu.TextMining.Comparison;
using Xialu.TextMining.Indicators;

namespace Xialu.TextMining.Tests.Comparison;

public sealed class PanelUnitsTests
{
    [Fact]
    public void Every_known_indicator_has_a_row_and_every_measure_a_unit_or_none()
        => Assert.All(IndicatorTable.Default.Definitions, d => Assert.All(Enum.GetValues<Measure>(), m => Assert.NotNull(PanelUnits.UnitOf(d.Id, m))));

    [Theory]
    [InlineData("gdp", Measure.Level, "亿元")]
    [InlineData("gdp", Measure.Growth, "%")]
    [InlineData("gdp", Measure.Change, "亿元")]
    [InlineData("urbanization", Measure.Share, "%")]
    [InlineData("urbanization", Measure.Change, "个百分点")]
    [InlineData("industry_structure", Measure.Level, "")]
    public void Per_cent_and_percentage_points_are_never_one_unit(string id, Measure measure, string unit)
        => Assert.Equal(unit, PanelUnits.UnitOf(id, measure));
}
