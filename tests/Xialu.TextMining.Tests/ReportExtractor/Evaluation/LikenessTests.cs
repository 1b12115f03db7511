using Xialu.TextMining.ReportExtractor.Evaluation;

namespace Xialu.TextMining.Tests.ReportExtractor.Evaluation;

public sealed class LikenessTests
{
    [Theory]
    [InlineData("地区生产总值", "地区生产总值", true)]
    [InlineData("地区生产总值", "“地区生产总值”", true)]
    [InlineData("固定资产投资", "全区固定资产投资", true)]
    [InlineData("企业", "新增规模以上工业企业", true)]
    [InlineData("企业", "新增规模以上工业战略性新兴产业企业户数", false)]
    [InlineData("城镇居民人均可支配收入", "农村居民人均可支配收入", true)]
    [InlineData("粮食总产量", "失业率", false)]
    [InlineData("", "", true)]
    [InlineData("", "投资", false)]
    public void Names_are_alike_when_equal_contained_or_sharing_bigrams(string gold, string predicted, bool alike)
        => Assert.Equal(alike, Likeness.Alike(gold, predicted));

    [Theory]
    [InlineData("2022", " 2022 ", true)]
    [InlineData("?", "", true)]
    [InlineData("2022", "2023", false)]
    public void A_missing_value_and_a_question_mark_are_the_same(string a, string b, bool same) => Assert.Equal(same, Likeness.Same(a, b));
}
