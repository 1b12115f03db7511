using Xialu.TextMining.Footnotes;

namespace Xialu.TextMining.Tests.Footnotes;

public sealed class TextLinesTests
{
    [Theory]
    [InlineData("甲\n乙", "甲|乙")]
    [InlineData("甲\\r\\n乙", "甲|乙")]
    [InlineData("\n\u3000甲 \n\n\t乙\ufeff\n", "甲|乙")]
    [InlineData("甲\n----\n乙", "甲|乙")]
    [InlineData("甲\n* * *\n乙", "甲|* * *|乙")]
    [InlineData("甲", "甲")]
    [InlineData("", "")]
    [InlineData("\n\n", "")]
    public void Lines_without_words_are_left_out_and_white_space_is_off(string text, string expected)
        => Assert.Equal(expected, string.Join('|', TextLines.Split(text).Select(l => text[l.Start..l.End])));

    [Theory]
    [InlineData("  甲乙  ", "", "甲乙")]
    [InlineData("**甲乙**", "*", "甲乙")]
    [InlineData("   ", "", "")]
    [InlineData("；甲；", "；", "甲")]
    public void Trimming_takes_white_space_and_the_given_marks_off_both_ends(string text, string extra, string expected)
    {
        var span = TextLines.Trim(text, 0, text.Length, extra);
        Assert.Equal(expected, text[span.Start..span.End]);
    }
}
