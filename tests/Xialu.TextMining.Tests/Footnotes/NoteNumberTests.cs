using Xialu.TextMining.Footnotes;

namespace Xialu.TextMining.Tests.Footnotes;

public sealed class NoteNumberTests
{
    [Theory]
    [InlineData("[1]", 1, 3)]
    [InlineData("［12］", 12, 4)]
    [InlineData("【３】", 3, 3)]
    [InlineData("〔 4 〕", 4, 5)]
    [InlineData("﹝5﹞", 5, 3)]
    [InlineData("[^6]", 6, 4)]
    [InlineData("[7\\]", 7, 4)]
    public void Bracketed_numbers_are_read(string text, int value, int end)
        => Assert.Equal(new NoteNumber(NumberStyle.Bracket, value, end), NoteNumber.ReadDressed(text, 0));

    [Theory]
    [InlineData("①", 1)]
    [InlineData("⑳", 20)]
    [InlineData("⑵", 2)]
    [InlineData("㉑", 21)]
    [InlineData("❸", 3)]
    public void Circled_numbers_are_read(string text, int value)
        => Assert.Equal(new NoteNumber(NumberStyle.Circled, value, 1), NoteNumber.ReadDressed(text, 0));

    [Theory]
    [InlineData("〔2011〕10号")]
    [InlineData("[0]")]
    [InlineData("[一]")]
    [InlineData("[")]
    [InlineData("[]")]
    [InlineData("")]
    public void Years_empty_brackets_and_words_are_no_numbers(string text)
        => Assert.Null(NoteNumber.ReadDressed(text, 0));

    [Theory]
    [InlineData("1.甲", 2)]
    [InlineData("1．甲", 2)]
    [InlineData("1、甲", 2)]
    [InlineData("1 、甲", 3)]
    public void Listed_numbers_are_read(string text, int end)
        => Assert.Equal(new NoteNumber(NumberStyle.Stop, 1, end), NoteNumber.ReadListed(text, 0));

    [Fact]
    public void A_number_before_a_quote_lost_its_stop()
        => Assert.Equal(new NoteNumber(NumberStyle.Bare, 9, 1), NoteNumber.ReadListed("9“甲”", 0));

    [Theory]
    [InlineData("2013年")]
    [InlineData("12个")]
    [InlineData("甲")]
    public void Years_and_figures_are_no_listed_numbers(string text)
        => Assert.Null(NoteNumber.ReadListed(text, 0));
}
