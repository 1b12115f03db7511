using Xialu.TextMining.Export;
using Xialu.TextMining.Indicators;
using Xialu.TextMining.Quantities;
using Xialu.TextMining.Slogans;
using Xialu.TextMining.Structure;

namespace Xialu.TextMining.Tests.Export;

public sealed class EnumNameTests
{
    [Theory]
    [InlineData(Bound.AtLeast, "at_least")]
    [InlineData(Bound.Approx, "approx")]
    [InlineData(SectionKind.OwnBuilding, "own_building")]
    [InlineData(GovernmentLevel.National, "national")]
    [InlineData(IndicatorStatus.Estimate, "estimate")]
    [InlineData(SloganType.Exhort, "exhort")]
    public void Values_are_lower_case_with_underscores(Enum value, string written) => Assert.Equal(written, EnumName.Of(value));
}
