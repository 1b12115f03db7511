using Xialu.TextMining.Indicators;

namespace Xialu.TextMining.Tests.Indicators;

public sealed class CountedYearsTests
{
    [Theory]
    [InlineData("三年", 3)]
    [InlineData("3年", 3)]
    [InlineData("五年内", 5)]
    [InlineData("两年", 2)]
    [InlineData("十年", 10)]
    [InlineData("12年", 12)]
    [InlineData("多年", null)]
    [InlineData("年内", null)]
    [InlineData("2021年", null)]
    [InlineData("", null)]
    public void A_number_of_years_is_read(string word, int? years) => Assert.Equal(years, CountedYears.In(word));

    [Theory]
    [InlineData("连续五年", 5)]
    [InlineData("连续4年", 4)]
    [InlineData("连续两年", 2)]
    [InlineData("连续十年", 10)]
    [InlineData("连续12年", 12)]
    [InlineData("连续多年", null)]
    [InlineData("连续", null)]
    [InlineData("五年", null)]
    [InlineData("", null)]
    public void Years_in_a_row_are_counted(string word, int? years) => Assert.Equal(years, CountedYears.InRow(word));
}
