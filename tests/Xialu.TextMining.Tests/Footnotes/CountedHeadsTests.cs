using Xialu.TextMining.Footnotes;

namespace Xialu.TextMining.Tests.Footnotes;

public sealed class CountedHeadsTests
{
    [Theory]
    [InlineData("3+2", "三大战略工程包括甲、乙、丙，两大示范工程包括丁、戊。", "甲、乙、丙|丁、戊")]
    [InlineData("3+2", "“三大工程”即甲、乙、丙；“两大工程”为丁、戊；合称五工程。", "甲、乙、丙|丁、戊")]
    [InlineData("20+8", "20大产业：甲、乙。8大未来产业是丁、戊。", "甲、乙|丁、戊")]
    public void Every_count_has_its_head_and_body(string term, string definition, string expected)
        => Assert.Equal(expected, string.Join('|', CountedHeads.Read(definition, Arity.Of(term)).Select(h => definition[h.Body.Start..h.Body.End])));

    [Theory]
    [InlineData("3+2", "三大战略工程包括甲、乙、丙。")]
    [InlineData("3+2", "两大示范工程包括丁、戊，三大战略工程包括甲、乙、丙。")]
    [InlineData("3+2", "第三大工程包括甲，第二大工程包括乙。")]
    [InlineData("3+2", "三大，战略工程包括甲；两大，示范工程包括乙。")]
    [InlineData("3+2", "")]
    public void A_head_that_is_missing_or_out_of_order_leaves_none(string term, string definition) => Assert.Empty(CountedHeads.Read(definition, Arity.Of(term)));
}
