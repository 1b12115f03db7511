using Xialu.TextMining.Structure;

namespace Xialu.TextMining.Tests.Structure;

public sealed class HeadingNumberTests
{
    [Theory]
    [InlineData("一、工作回顾", HeadingStyle.ChineseComma, HeadingRank.ChineseComma, 1, 2)]
    [InlineData("十一．工作安排", HeadingStyle.ChineseComma, HeadingRank.ChineseComma, 11, 3)]
    [InlineData("二　工作安排", HeadingStyle.ChineseComma, HeadingRank.ChineseComma, 2, 2)]
    [InlineData("（三）办好实事", HeadingStyle.ChineseParenthesis, HeadingRank.ChineseParenthesis, 3, 3)]
    [InlineData("(三)办好实事", HeadingStyle.ChineseParenthesis, HeadingRank.ChineseParenthesis, 3, 3)]
    [InlineData("（三）、办好实事", HeadingStyle.ChineseParenthesis, HeadingRank.ChineseParenthesis, 3, 4)]
    [InlineData("（3）办好实事", HeadingStyle.Arabic, HeadingRank.ArabicBracketed, 3, 3)]
    [InlineData("3.办好实事", HeadingStyle.Arabic, HeadingRank.Arabic, 3, 2)]
    [InlineData("３．办好实事", HeadingStyle.Arabic, HeadingRank.Arabic, 3, 2)]
    [InlineData("12、办好实事", HeadingStyle.Arabic, HeadingRank.Arabic, 12, 3)]
    [InlineData("④办好实事", HeadingStyle.Arabic, HeadingRank.Circled, 4, 1)]
    [InlineData("⑷办好实事", HeadingStyle.Arabic, HeadingRank.ArabicBracketed, 4, 1)]
    [InlineData("⒋办好实事", HeadingStyle.Arabic, HeadingRank.Arabic, 4, 1)]
    [InlineData("一是办好实事", HeadingStyle.ChineseIs, HeadingRank.ChineseIs, 1, 2)]
    [InlineData("二要办好实事", HeadingStyle.ChineseIs, HeadingRank.ChineseIs, 2, 2)]
    [InlineData("第二部分 工作安排", HeadingStyle.Ordinal, HeadingRank.Part, 2, 4)]
    [InlineData("第二，办好实事", HeadingStyle.Ordinal, HeadingRank.Ordinal, 2, 3)]
    [InlineData("——办好实事", HeadingStyle.Dash, HeadingRank.Dash, 0, 2)]
    [InlineData("—办好实事", HeadingStyle.Dash, HeadingRank.Dash, 0, 1)]
    [InlineData("――办好实事", HeadingStyle.Dash, HeadingRank.Dash, 0, 2)]
    public void Each_style_of_number_is_read(string line, object style, double rank, int value, int length)
        => Assert.Equal(new HeadingNumber((HeadingStyle)style, rank, value, length), HeadingNumber.Read(line));

    [Theory]
    [InlineData("一产增长3%")]
    [InlineData("三年来，我们修路")]
    [InlineData("3.5亿元投资")]
    [InlineData("2021、2022两年")]
    [InlineData("123.办好实事")]
    [InlineData("第二产业增长")]
    [InlineData("（一致通过）")]
    [InlineData("－办好实事")]
    [InlineData("一、")]
    [InlineData("我们修路")]
    [InlineData("")]
    public void What_only_looks_like_a_number_is_none(string line) => Assert.Null(HeadingNumber.Read(line));

    [Fact]
    public void A_number_before_a_space_heads_short_lines_only()
    {
        Assert.NotNull(HeadingNumber.Read("一 工作回顾"));
        Assert.Null(HeadingNumber.Read("一 " + new string('路', HeadingRecogniser.Longest)));
    }
}
