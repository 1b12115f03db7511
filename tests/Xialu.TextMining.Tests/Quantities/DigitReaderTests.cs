using System.Globalization;
using Xialu.TextMining.Quantities;

namespace Xialu.TextMining.Tests.Quantities;

public sealed class DigitReaderTests
{
    [Theory]
    [InlineData("330亿元", "330", 3)]
    [InlineData("1,029.5万元", "1029.5", 7)]
    [InlineData("1 029亿元", "1029", 5)]
    [InlineData("５．８％", "5.8", 3)]
    [InlineData("1 6 5 4元", "1654", 7)]
    [InlineData("11. 2%", "11.2", 5)]
    [InlineData("007", "7", 3)]
    [InlineData("0.30个", "0.30", 4)]
    public void A_number_is_read_in_every_print(string text, string value, int end)
    {
        Numeral numeral = Read(text);
        Assert.Equal((value, end), (numeral.Value.ToString(CultureInfo.InvariantCulture), numeral.End));
    }

    [Theory]
    [InlineData("12 34家", "12", 2)]
    [InlineData("1 2家", "1", 1)]
    [InlineData("3.好", "3", 1)]
    [InlineData("1,02", "1", 1)]
    [InlineData("1,0295", "1", 1)]
    [InlineData("2 345", "2", 1)]
    [InlineData("11. 2家", "11", 2)]
    public void What_only_stands_beside_a_number_is_left_out(string text, string value, int end)
    {
        Numeral numeral = Read(text);
        Assert.Equal((value, end), (numeral.Value.ToString(CultureInfo.InvariantCulture), numeral.End));
    }

    [Theory]
    [InlineData("123456789012345", false)]
    [InlineData("1234567890123456", true)]
    [InlineData("1.23456789012345678", false)]
    [InlineData("1.234567890123456789", true)]
    public void A_number_that_no_decimal_would_hold_exactly_is_marked(string text, bool isTooLong) => Assert.Equal(isTooLong, Read(text).IsTooLong);

    [Theory]
    [InlineData("2022", true)]
    [InlineData("1899", false)]
    [InlineData("2101", false)]
    [InlineData("202", false)]
    [InlineData("2022.5", false)]
    public void Four_digits_of_these_two_centuries_look_like_a_year(string text, bool isYear) => Assert.Equal(isYear, Read(text).IsYearLike);

    private static Numeral Read(string text) => DigitReader.Read(new Stretch(text, 0, text.Length), 0);
}
