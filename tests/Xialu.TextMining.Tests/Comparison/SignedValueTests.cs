using Xialu.TextMining.Comparison;
using Xialu.TextMining.Quantities;

namespace Xialu.TextMining.Tests.Comparison;

public sealed class SignedValueTests
{
    [Fact]
    public void A_range_that_begins_at_nought_has_its_high_end_in_the_base_unit()
        => Assert.Equal(new SignedValue(0, 500_000_000, Bound.Range), Of("财政收入0—5亿元。"));

    [Fact]
    public void A_fall_between_two_values_lies_between_their_negatives()
        => Assert.Equal(new SignedValue(-5, -3, Bound.Range), Of("单位GDP能耗下降3%—5%。"));

    [Theory]
    [InlineData("单位GDP能耗下降3%以上。", Bound.AtMost)]
    [InlineData("单位GDP能耗下降3%以内。", Bound.AtLeast)]
    [InlineData("单位GDP能耗下降3%左右。", Bound.Approx)]
    public void The_bound_of_a_fall_turns_with_its_sign(string sentence, Bound expected)
        => Assert.Equal(new SignedValue(-3, null, expected), Of(sentence));

    [Fact]
    public void A_level_keeps_its_sign_whatever_fell()
        => Assert.Equal(new SignedValue(30_000, null, Bound.Exact), Of("年末贫困人口下降到3万人。"));

    private static SignedValue Of(string sentence)
        => SignedValue.Of(Assert.Single(Compared.Report("甲县", 2021, sentence).Indicators));
}
