using Xialu.TextMining.Footnotes;
using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Tests.Footnotes;

public sealed class OpeningsTests
{
    [Theory]
    [InlineData("指导小组", "指导小组")]
    [InlineData("是指甲园", "甲园")]
    [InlineData("专项政策——减税", "减税")]
    [InlineData("即时配送", "即时配送")]
    [InlineData("主要包括：甲园", "甲园")]
    [InlineData("“即甲”园", "“即甲”园")]
    [InlineData("立即办", "立即办")]
    public void Words_that_open_a_list_are_told_from_words_that_hold_them(string item, string expected)
        => Assert.Equal(expected, Openings.Cut(item));

    [Fact]
    public void Every_opening_of_a_sentence_is_a_place_to_look_for_a_list()
    {
        const string Sentence = "市里的部署，包括两项，即甲、乙";
        Assert.Equal("两项，即甲、乙|甲、乙", string.Join('|', Openings.After(Sentence, new TextSpan(0, Sentence.Length)).Select(at => Sentence[at..])));
    }
}
