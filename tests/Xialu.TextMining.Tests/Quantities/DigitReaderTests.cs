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
    [InlineData("11. 25％", "11.25", 6)]
    [InlineData("11. 2亿", "11", 2)]
    [InlineData("007", "7", 3)]
    [InlineData("９９", "99", 2)]
    [InlineData("123 456家", "123456", 7)]
    [InlineData("123 456%", "123456", 7)]
    [InlineData("123 456％", "123456", 7)]
    [InlineData("123 456.7万", "123456.7", 9)]
    [InlineData("1,234,567元", "1234567", 9)]
    [InlineData("123456789012.345亿", "123456789012.345", 16)]
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
    [InlineData("2 3456家", "2", 1)]
    [InlineData("1234 567家", "1234", 4)]
    [InlineData("0 123家", "0", 1)]
    [InlineData("０ 123家", "0", 1)]
    [InlineData("1,234 567元", "1234", 5)]
    [InlineData("11.  2%", "11", 2)]
    [InlineData("11 2%", "11", 2)]
    [InlineData("11. 家%", "11", 2)]
    [InlineData("11. 2家", "11", 2)]
    public void What_only_stands_beside_a_number_is_left_out(string text, string value, int end)
    {
        Numeral numeral = Read(text);
        Assert.Equal((value, end), (numeral.Value.ToString(CultureInfo.InvariantCulture), numeral.End));
    }

    [Theory]
    [InlineData("5.8", 1, true)]
    [InlineData("11. 2%", 2, true)]
    [InlineData("1,029.5", 4, true)]
    [InlineData("5.", 1, false)]
    [InlineData("5.家", 1, false)]
    [InlineData("1029", 4, false)]
    public void The_point_parts_the_digits(string text, int integerDigits, bool hasPoint)
        => Assert.Equal((integerDigits, hasPoint), (Read(text).IntegerDigits, Read(text).HasPoint));

    [Theory]
    [InlineData("123456789012345", false)]
    [InlineData("1234567890123456", true)]
    [InlineData("1.23456789012345678", false)]
    [InlineData("1.234567890123456789", true)]
    public void A_number_that_no_decimal_would_hold_exactly_is_marked(string text, bool isTooLong)
    {
        Numeral numeral = Read(text);
        Assert.Equal((isTooLong, text.Length), (numeral.IsTooLong, numeral.End));
        Assert.Equal(isTooLong, numeral.Value == 0);
    }

    [Theory]
    [InlineData("2022", true)]
    [InlineData("1900", true)]
    [InlineData("2100", true)]
    [InlineData("1899", false)]
    [InlineData("2101", false)]
    [InlineData("202", false)]
    [InlineData("2022.5", false)]
    public void Four_digits_of_these_two_centuries_look_like_a_year(string text, bool isYear) => Assert.Equal(isYear, Read(text).IsYearLike);

    private static Numeral Read(string text) => DigitReader.Read(new Stretch(text, 0, text.Length), 0);
}
