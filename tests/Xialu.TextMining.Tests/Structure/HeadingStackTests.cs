using Xialu.TextMining.Reading;
using Xialu.TextMining.Structure;

namespace Xialu.TextMining.Tests.Structure;

public sealed class HeadingStackTests
{
    private readonly HeadingStack stack = new();

    [Fact]
    public void A_heading_closes_those_of_its_rank_and_below()
    {
        Assert.Equal((1, -1), Open(HeadingRank.ChineseComma, 1, 0));
        Assert.Equal((2, 0), Open(HeadingRank.ChineseParenthesis, 1, 1));
        Assert.Equal((3, 1), Open(HeadingRank.Arabic, 1, 2));
        Assert.Equal((2, 0), Open(HeadingRank.ChineseParenthesis, 2, 3));
        Assert.Equal((1, -1), Open(HeadingRank.ChineseComma, 2, 4));
        Assert.Equal(4, stack.Innermost);
    }

    [Fact]
    public void A_style_that_begins_to_count_under_a_deeper_one_is_its_inner_style_from_then_on()
    {
        Open(HeadingRank.Arabic, 1, 0);
        Assert.Equal((2, 0), Open(HeadingRank.ChineseParenthesis, 1, 1));
        Assert.Equal((2, 0), Open(HeadingRank.ChineseParenthesis, 2, 2));
        Assert.Equal((1, -1), Open(HeadingRank.Arabic, 2, 3));
        Assert.Equal((2, 3), Open(HeadingRank.ChineseParenthesis, 1, 4));
    }

    [Theory]
    [InlineData(HeadingStyle.Dash, HeadingRank.Dash, true, 0)]
    [InlineData(HeadingStyle.Bare, HeadingRank.BareRunIn, true, 0)]
    [InlineData(HeadingStyle.Bare, HeadingRank.BareInner, false, 1)]
    [InlineData(HeadingStyle.ChineseIs, HeadingRank.ChineseIs, true, 1)]
    public void A_dash_or_a_bare_run_in_heading_governs_its_own_paragraph_only(object style, double rank, bool isRunIn, int innermost)
    {
        Open(HeadingRank.ChineseComma, 1, 0);
        stack.Open(new HeadingMark(new TextSpan(0, 4), (HeadingStyle)style, rank, 0, isRunIn), 1);
        stack.CloseRunIn();
        Assert.Equal(innermost, stack.Innermost);
    }

    [Fact]
    public void A_part_of_its_own_closes_all_or_all_but_the_outermost()
    {
        Open(HeadingRank.ChineseComma, 1, 0);
        Open(HeadingRank.ChineseParenthesis, 1, 1);
        stack.KeepOutermost();
        Assert.Equal(0, stack.Innermost);
        stack.Clear();
        Assert.Equal(-1, stack.Innermost);
        stack.KeepOutermost();
        Assert.Equal(-1, stack.Innermost);
    }

    private (int Depth, int Parent) Open(double rank, int number, int paragraph)
        => stack.Open(new HeadingMark(new TextSpan(0, 4), HeadingStyle.ChineseComma, rank, number, false), paragraph);
}
