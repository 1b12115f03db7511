using Xialu.TextMining.Structure;

namespace Xialu.TextMining.Tests.Structure;

public sealed class ParagraphBreakTests
{
    [Theory]
    [InlineData("修路。　　架桥", 3, false, true)]
    [InlineData("修路。　架桥", 3, false, false)]
    [InlineData("修路。　　　架桥", 3, false, false)]
    [InlineData("修路。　　", 3, false, false)]
    [InlineData("修路。二、架桥", 3, true, true)]
    [InlineData("修路。二、架桥", 3, false, false)]
    [InlineData("修路。（二）架桥", 3, true, true)]
    [InlineData("修路。（二次）架桥", 3, true, false)]
    [InlineData("修路，二、架桥", 3, true, false)]
    [InlineData("修路：二、架桥", 3, true, false)]
    [InlineData("修路： 架桥", 3, true, true)]
    [InlineData("修路。 架桥", 3, true, true)]
    [InlineData("修路。二期架桥", 3, true, false)]
    [InlineData("修路。二", 3, true, false)]
    public void A_paragraph_begins_at_an_indent_or_in_long_lines_at_a_number_after_a_stop(string text, int at, bool isLong, bool expected)
        => Assert.Equal(expected, ParagraphBreak.IsBreak(text, at, text.Length, isLong));

    [Fact]
    public void Every_place_that_is_a_break_begins_with_a_candidate()
    {
        const string Alphabet = "一二。、（）( \u3000路”";
        var random = new Random(3);
        for (int i = 0; i < 5000; i++)
        {
            string text = new([.. Enumerable.Range(0, 9).Select(_ => Alphabet[random.Next(Alphabet.Length)])]);
            for (int at = 1; at < text.Length; at++)
                if (ParagraphBreak.IsBreak(text, at, text.Length, isLong: true)) Assert.True(ParagraphBreak.Candidates.Contains(text[at]), text);
        }
    }
}
