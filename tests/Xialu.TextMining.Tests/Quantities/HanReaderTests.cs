using Xialu.TextMining.Quantities;

namespace Xialu.TextMining.Tests.Quantities;

public sealed class HanReaderTests
{
    [Theory]
    [InlineData("五", 5)]
    [InlineData("两", 2)]
    [InlineData("十二", 12)]
    [InlineData("二十五", 25)]
    [InlineData("一百零五", 105)]
    [InlineData("三千六百", 3600)]
    [InlineData("九千九百九十九", 9999)]
    public void A_numeral_below_ten_thousand_is_read(string text, int value)
    {
        Assert.True(HanReader.TryRead(Of(text), 0, out Numeral numeral));
        Assert.Equal((value, text.Length, null), (numeral.Value, numeral.End, numeral.Max));
        Assert.True(numeral.IsHan);
    }

    [Theory]
    [InlineData("三四百", 300, 400)]
    [InlineData("六七十", 60, 70)]
    [InlineData("七八", 7, 8)]
    [InlineData("一百二三十", 120, 130)]
    [InlineData("二十七八", 27, 28)]
    public void Two_neighbours_are_a_range(string text, int low, int high)
    {
        Assert.True(HanReader.TryRead(Of(text), 0, out Numeral numeral));
        Assert.Equal((low, (decimal?)high), (numeral.Value, numeral.Max));
    }

    [Theory]
    [InlineData("数百", 100)]
    [InlineData("几千", 1000)]
    [InlineData("数十", 10)]
    public void A_vague_number_is_at_least_one_of_its_scale(string text, int value)
    {
        Assert.True(HanReader.TryRead(Of(text), 0, out Numeral numeral));
        Assert.Equal((value, true), (numeral.Value, numeral.More));
    }

    [Theory]
    [InlineData("一百百", 100, 2)]
    [InlineData("一千百", 1000, 2)]
    [InlineData("十零", 10, 1)]
    [InlineData("一百零零五", 100, 2)]
    [InlineData("三十千", 30, 2)]
    public void A_numeral_ends_where_no_numeral_goes_on(string text, int value, int end)
    {
        Assert.True(HanReader.TryRead(Of(text), 0, out Numeral numeral));
        Assert.Equal((value, end), (numeral.Value, numeral.End));
    }

    [Theory]
    [InlineData("一三五", 3)]
    [InlineData("一三五数百", 3)]
    [InlineData("一家", 1)]
    public void A_run_that_is_no_numeral_is_passed_at_once(string text, int end) => Assert.Equal(end, HanReader.SkipRun(Of(text), 0));

    [Theory]
    [InlineData("万")]
    [InlineData("亿")]
    [InlineData("千")]
    [InlineData("百")]
    public void A_bare_scale_stands_for_one_of_it(string text)
    {
        Assert.True(HanReader.TryRead(Of(text), 0, out Numeral numeral));
        Assert.True(numeral.IsBareScale);
    }

    [Theory]
    [InlineData("一三五")]
    [InlineData("二二")]
    [InlineData("家")]
    [InlineData("数家")]
    public void Codes_and_other_words_are_no_numerals(string text) => Assert.False(HanReader.TryRead(Of(text), 0, out _));

    private static Stretch Of(string text) => new(text, 0, text.Length);
}
