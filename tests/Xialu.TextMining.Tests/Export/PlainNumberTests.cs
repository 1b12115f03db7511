using System.Globalization;
using Xialu.TextMining.Export;

namespace Xialu.TextMining.Tests.Export;

public sealed class PlainNumberTests
{
    [Theory]
    [InlineData("212.40", "212.4")]
    [InlineData("100", "100")]
    [InlineData("100.000", "100")]
    [InlineData("0.00", "0")]
    [InlineData("-0.50", "-0.5")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("0.0000000000000000000000000001", "0.0000000000000000000000000001")]
    [InlineData("16.4", "16.4")]
    public void Decimals_are_plain_and_end_with_a_digit_that_counts(string value, string written)
        => Assert.Equal(written, PlainNumber.Of(decimal.Parse(value, CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("de-DE")]
    [InlineData("sv-SE")]
    [InlineData("ar-SA")]
    public void The_machine_s_culture_changes_nothing(string culture)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal("-1234.5", PlainNumber.Of(-1234.5m));
            Assert.Equal("-7", PlainNumber.Of(-7));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
