using Xialu.TextMining.Slogans;

namespace Xialu.TextMining.Tests.Slogans;

public sealed class DigitCodeTests
{
    [Theory]
    [InlineData("4812", "建设4个园区、8条产业链、12个基地", "4 8 12")]
    [InlineData("243", "每楼2名网格员，4小时到场，3天办结", "2 4 3")]
    [InlineData("51020", "用5年时间，形成10个链条，产值达20亿元", "5 10 20")]
    [InlineData("1010", "10个镇各办10件事", "10 10")]
    [InlineData("336", "共2件：3个三，6个六", "")]
    [InlineData("12", "培育一批企业", "")]
    [InlineData("", "4个园区", "")]
    public void The_definition_tells_where_the_numbers_part(string code, string definition, string numbers)
        => Assert.Equal(numbers, string.Join(' ', DigitCode.Numbers(code, definition)));

    [Fact]
    public void Numbers_that_the_code_does_not_go_on_with_are_passed_over()
        => Assert.Equal([5, 10], DigitCode.Numbers("510", "到2030年，5个产业、10个项目"));

    [Fact]
    public void A_run_of_digits_too_long_for_a_count_is_none()
        => Assert.Empty(DigitCode.Numbers("12345", "热线12345受理"));

    [Theory]
    [InlineData("乐居243", "243")]
    [InlineData("乐居２４３", "243")]
    [InlineData("40812", "40812")]
    [InlineData("30·60", "3060")]
    [InlineData("四早", "")]
    public void The_code_of_a_phrase_is_its_digits_in_half_width(string phrase, string code) => Assert.Equal(code, DigitCode.Of(phrase));
}
