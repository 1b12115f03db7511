using Xialu.TextMining.Structure;

namespace Xialu.TextMining.Tests.Structure;

public sealed class ChineseNumberTests
{
    [Theory]
    [InlineData("三", 3, 1)]
    [InlineData("十", 10, 1)]
    [InlineData("十二、", 12, 2)]
    [InlineData("二十", 20, 2)]
    [InlineData("二十一届", 21, 3)]
    [InlineData("7次", 7, 1)]
    [InlineData("12月", 12, 2)]
    [InlineData("１２月", 12, 2)]
    [InlineData("〇", 0, 1)]
    [InlineData("百", 0, 0)]
    [InlineData("O2O", 0, 0)]
    [InlineData("", 0, 0)]
    public void A_small_numeral_is_read_with_its_length(string text, int value, int length)
        => Assert.Equal((value, length), ChineseNumber.ReadSmall(text));

    [Theory]
    [InlineData("2021年", 2021)]
    [InlineData("２０２１年", 2021)]
    [InlineData("二〇二一年", 2021)]
    [InlineData("二○二一年", 2021)]
    [InlineData("二零二一年", 2021)]
    [InlineData("二OO九年", 2009)]
    [InlineData("1949", 1949)]
    [InlineData("2100", 2100)]
    [InlineData("1948", 0)]
    [InlineData("2101", 0)]
    [InlineData("202", 0)]
    [InlineData("20a1", 0)]
    public void A_year_has_four_digits_of_any_kind(string text, int year) => Assert.Equal(year, ChineseNumber.ReadYear(text));

    [Fact]
    public void Every_character_is_a_digit_or_none()
    {
        int[] digits = [.. Enumerable.Range(0, char.MaxValue + 1).Select(c => ChineseNumber.Digit((char)c))];
        Assert.All(digits, d => Assert.InRange(d, -1, 9));
        Assert.Equal(digits.Count(d => d == 0) - 6, digits.Count(d => d == 7) - 1);
    }
}
