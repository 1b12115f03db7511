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

    [Fact]
    public void An_area_that_is_none_of_them_is_refused()
    {
        Assert.StartsWith("There is no such policy area; expected one of 16, from Economy to Epidemic.",
            Assert.Throws<ArgumentOutOfRangeException>("area", () => PolicyAreaName.IdOf((PolicyArea)99)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>("area", () => PolicyAreaName.ChineseOf((PolicyArea)(-1)));
        Assert.Throws<ArgumentNullException>("id", () => PolicyAreaName.Parse(null!));
    }
}
