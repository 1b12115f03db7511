using Xialu.TextMining.Indicators;

namespace Xialu.TextMining.Tests.Indicators;

public sealed class HeadsTests
{
    [Theory]
    [InlineData("贷款余额", true)]
    [InlineData("森林覆盖率", true)]
    [InlineData("绿地面积", true)]
    [InlineData("企业", false)]
    public void A_measured_amount_is_told_by_the_end_of_its_name(string name, bool isMeasure) => Assert.Equal(isMeasure, Heads.IsMeasure(name));

    [Theory]
    [InlineData("群众满意率", true)]
    [InlineData("占比", true)]
    [InlineData("贷款余额", false)]
    public void A_rate_is_told_by_the_end_of_its_name(string name, bool isRate) => Assert.Equal(isRate, Heads.IsRate(name));

    [Theory]
    [InlineData("办结率", true)]
    [InlineData("总数", true)]
    [InlineData("提案办结率", false)]
    [InlineData("失业率", false)]
    public void A_head_that_says_too_little_needs_a_topic(string name, bool needsTopic) => Assert.Equal(needsTopic, Heads.NeedsTopic(name));

    [Theory]
    [InlineData("省级", true)]
    [InlineData("国家级", true)]
    [InlineData("4A级", false)]
    [InlineData("级", false)]
    [InlineData("省级平台", false)]
    public void A_rank_alone_is_told(string name, bool isRank) => Assert.Equal(isRank, Heads.IsRank(name));

    [Theory]
    [InlineData("大关", true)]
    [InlineData("台阶", true)]
    [InlineData("项目", false)]
    public void A_word_that_only_marks_a_threshold_names_nothing(string word, bool isMark) => Assert.Equal(isMark, Heads.IsMark(word));

    [Fact]
    public void The_longest_opening_of_a_rate_per_unit_comes_first()
        => Assert.Equal(Heads.PerUnit.Select(p => p.Length).OrderDescending(), Heads.PerUnit.Select(p => p.Length));
}
