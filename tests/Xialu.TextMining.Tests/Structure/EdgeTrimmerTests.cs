using Xialu.TextMining.Reading;
using Xialu.TextMining.Structure;

namespace Xialu.TextMining.Tests.Structure;

public sealed class EdgeTrimmerTests
{
    [Theory]
    [InlineData("  修路  ", "修路")]
    [InlineData("　　修路\u200b\ufeff", "修路")]
    [InlineData("### 修路 ###", "修路 ###")]
    [InlineData("**修路**", "修路")]
    [InlineData("????修路??", "修路")]
    [InlineData("修路吗?", "修路吗?")]
    [InlineData("\u0000\u0001修路\u0002", "修路")]
    [InlineData("   ", "")]
    [InlineData("", "")]
    public void White_space_and_markup_are_taken_off_both_ends(string text, string expected)
    {
        TextSpan span = Trimmer(text).Trim(0, text.Length);
        Assert.Equal(expected, text.Substring(span.Start, span.Length));
    }

    [Fact]
    public void Marks_of_the_format_are_passed_over_at_the_ends_and_kept_inside()
    {
        const string Text = "<b>修<i>路</i></b>";
        var trimmer = Trimmer(Text, new TextSpan(0, 3), new TextSpan(4, 3), new TextSpan(8, 4), new TextSpan(12, 4));
        TextSpan span = trimmer.Trim(0, Text.Length);
        Assert.Equal("修<i>路", Text.Substring(span.Start, span.Length));
    }

    [Fact]
    public void Stretches_are_trimmed_one_after_the_other()
    {
        const string Text = "*a* [b] *c*";
        EdgeTrimmer trimmer = Trimmer(Text, new TextSpan(4, 1), new TextSpan(6, 1));
        Assert.Equal(new TextSpan(1, 1), trimmer.Trim(0, 4));
        Assert.Equal(new TextSpan(5, 1), trimmer.Trim(4, 8));
        Assert.Equal(new TextSpan(9, 1), trimmer.Trim(8, 11));
    }

    private static EdgeTrimmer Trimmer(string text, params TextSpan[] marks)
        => new(new Document { Name = "t", Format = Xialu.TextMining.Reading.DocumentFormat.Text, Text = new DocumentText(text), Marks = marks });
}
