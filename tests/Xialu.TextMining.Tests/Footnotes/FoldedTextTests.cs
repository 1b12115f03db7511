using CsCheck;
using Xialu.TextMining.Footnotes;

namespace Xialu.TextMining.Tests.Footnotes;

public sealed class FoldedTextTests
{
    [Theory]
    [InlineData("“两重”、“两新”", "两重两新")]
    [InlineData("３＋２２＋Ｎ", "3+22+N")]
    [InlineData("甲 乙\u3000丙", "甲乙丙")]
    [InlineData("**甲**", "甲")]
    [InlineData("泥岗—布心", "泥岗-布心")]
    [InlineData("", "")]
    public void Quotes_spaces_width_and_marks_do_not_count(string text, string folded)
        => Assert.Equal(folded, FoldedText.Fold(text));

    [Fact]
    public void Every_unit_knows_its_place()
    {
        FoldedText folded = FoldedText.Fold("“甲” 乙", 0, 5);
        Assert.Equal("甲乙", folded.Text);
        Assert.Equal([1, 4], [folded.SourceOf(0), folded.SourceOf(1)]);
    }

    [Fact]
    public void Units_before_a_place_are_counted()
    {
        FoldedText folded = FoldedText.Fold("“甲” 乙", 0, 5);
        Assert.Equal([0, 0, 1, 1, 1, 2], Enumerable.Range(0, 6).Select(folded.CountBefore));
    }

    [Fact]
    public void Places_rise_and_point_at_what_was_kept()
        => Gen.String.Sample(text =>
        {
            FoldedText folded = FoldedText.Fold(text, 0, text.Length);
            for (int i = 1; i < folded.Text.Length; i++) Assert.True(folded.SourceOf(i) > folded.SourceOf(i - 1));
        });
}
