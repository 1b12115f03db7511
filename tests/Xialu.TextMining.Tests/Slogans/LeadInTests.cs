namespace Xialu.TextMining.Tests.Slogans;

using LeadIn = Xialu.TextMining.Slogans.LeadIn;

public sealed class LeadInTests
{
    [Theory]
    [InlineData("抓招商", 0, false)]
    [InlineData("　　抓招商", 2, false)]
    [InlineData("一、抓招商", 2, true)]
    [InlineData("（十二）抓招商", 4, true)]
    [InlineData("(3)抓招商", 3, true)]
    [InlineData("1.抓招商", 2, true)]
    [InlineData("１２．抓招商", 3, true)]
    [InlineData("一是抓招商", 2, true)]
    [InlineData("第一，抓招商", 3, true)]
    [InlineData("### （一）抓招商", 7, true)]
    [InlineData("**一、抓招商**", 4, true)]
    [InlineData("—— 抓招商", 3, false)]
    [InlineData("一年来抓招商", 0, false)]
    [InlineData("2024年抓招商", 0, false)]
    [InlineData("第一产业", 0, false)]
    [InlineData("（一", 0, false)]
    [InlineData("一", 0, false)]
    [InlineData("", 0, false)]
    public void Marks_and_one_number_are_passed_over(string text, int start, bool numbered)
        => Assert.Equal((start, numbered), LeadIn.Skip(text, 0));

    [Fact]
    public void A_second_number_belongs_to_the_words() => Assert.Equal((2, true), LeadIn.Skip("一、二是抓招商", 0));

    [Fact]
    public void A_long_row_of_digits_is_no_number() => Assert.Equal((0, false), LeadIn.Skip("12345、抓招商", 0));
}
