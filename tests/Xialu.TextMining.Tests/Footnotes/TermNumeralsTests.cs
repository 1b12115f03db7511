using Xialu.TextMining.Footnotes;

namespace Xialu.TextMining.Tests.Footnotes;

public sealed class TermNumeralsTests
{
    [Theory]
    [InlineData("电动四川行动", "电动··行动")]
    [InlineData("四平一园两基地", "··一园两基地")]
    [InlineData("三明三全", "三明三全")]
    [InlineData("三明", "三明")]
    [InlineData("12345热线三率", "·····热线三率")]
    [InlineData("甲一乙等三大战略", "···等三大战略")]
    [InlineData("1+10+N三级体系", "1+10+N·级体系")]
    [InlineData("两稳一保", "两稳一保")]
    public void Numerals_of_names_and_of_what_is_only_said_along_count_no_part(string term, string expected)
        => Assert.Equal(expected, TermNumerals.Counting(term));
}
