using Xialu.TextMining.Quantities;

namespace Xialu.TextMining.Tests.Quantities;

public sealed class UnitReaderTests
{
    [Theory]
    [InlineData("亿元，", "亿元", "元", 100_000_000)]
    [InlineData("万平方米。", "万平方米", "平方米", 10_000)]
    [InlineData("万亿斤", "万亿斤", "斤", 1_000_000_000_000)]
    [InlineData("个百分点", "个百分点", "个百分点", 1)]
    [InlineData("㎡", "㎡", "平方米", 1)]
    [InlineData("亿级产业", "亿级", "级", 100_000_000)]
    [InlineData("万吨/日", "万吨/日", "吨/日", 10_000)]
    [InlineData("件/万人", "件/万人", "件/万人", 1)]
    [InlineData("M_M_，", "M_M_", "%", 1)]
    public void The_longest_unit_is_read_with_its_scale(string text, string printed, string basic, long factor)
    {
        UnitMatch match = Read(text);
        Assert.Equal((printed, basic, (decimal)factor), (match.Unit.Printed, match.Unit.Base, match.Unit.Factor));
    }

    [Theory]
    [InlineData("多万元", 3)]
    [InlineData("万余元", 3)]
    [InlineData("余家", 2)]
    public void A_word_for_more_is_read_over(string text, int end)
    {
        UnitMatch match = Read(text);
        Assert.Equal((true, end), (match.More, match.End));
    }

    [Theory]
    [InlineData("亿 元", 3)]
    [InlineData(" 家", 2)]
    public void A_stray_space_is_read_over(string text, int end) => Assert.Equal(end, Read(text).End);

    [Theory]
    [InlineData("项目")]
    [InlineData("体育馆")]
    [InlineData("mmx")]
    [InlineData("，家")]
    public void The_start_of_another_word_is_no_unit(string text) => Assert.False(Read(text).IsFound);

    private static UnitMatch Read(string text) => UnitReader.Read(new Stretch(text, 0, text.Length), 0);
}
