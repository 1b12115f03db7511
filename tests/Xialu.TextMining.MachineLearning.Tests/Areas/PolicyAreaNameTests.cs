using Xialu.TextMining.MachineLearning.Areas;

namespace Xialu.TextMining.MachineLearning.Tests.Areas;

public sealed class PolicyAreaNameTests
{
    public static TheoryData<PolicyArea> All => [.. Enum.GetValues<PolicyArea>()];

    [Theory]
    [MemberData(nameof(All))]
    public void Every_area_has_an_id_and_a_chinese_name_of_its_own(PolicyArea area)
    {
        Assert.Equal(area, PolicyAreaName.Parse(PolicyAreaName.IdOf(area)));
        Assert.Equal(area.ToString(), PolicyAreaName.IdOf(area).Replace("_", "", StringComparison.Ordinal), ignoreCase: true);
        Assert.Contains(PolicyAreaName.ChineseOf(area), c => c is >= '一' and <= '龥');
    }

    [Fact]
    public void An_unknown_id_is_named_with_those_that_are_known()
        => Assert.StartsWith("There is no policy area 'sports'; expected one of economy, industry,",
            Assert.Throws<ArgumentException>(() => PolicyAreaName.Parse("sports")).Message, StringComparison.Ordinal);
}
