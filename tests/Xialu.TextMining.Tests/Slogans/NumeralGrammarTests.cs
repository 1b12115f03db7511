using Xialu.TextMining.Slogans;

namespace Xialu.TextMining.Tests.Slogans;

public sealed class NumeralGrammarTests
{
    [Theory]
    [InlineData("四早", "4")]
    [InlineData("两稳一保", "2 1")]
    [InlineData("双百", "2")]
    [InlineData("三高地、两基地", "3 2")]
    [InlineData("六小行业", "6")]
    [InlineData("门前三包", "3")]
    [InlineData("十大工程", "10")]
    [InlineData("十二条", "12")]
    [InlineData("二十条", "20")]
    [InlineData("一业一证", "1 1")]
    [InlineData("一码通行", "1")]
    [InlineData("千企百校", "")]
    [InlineData("1+4", "1 4")]
    [InlineData("3+22+N", "3 22")]
    [InlineData("３＋２２＋Ｎ", "3 22")]
    [InlineData("5个一批", "5")]
    [InlineData("51020", "")]
    [InlineData("5N", "")]
    [InlineData("30·60", "")]
    [InlineData("乐居243", "")]
    [InlineData("看病一码通", "1")]
    [InlineData("十四五", "")]
    [InlineData("一张网", "")]
    [InlineData("双一流", "2")]
    [InlineData("双百双千", "2 2")]
    [InlineData("双千亿", "2")]
    [InlineData("三江两岸", "3 2")]
    [InlineData("一点两地", "1 2")]
    [InlineData("一主六双", "1 6 2")]
    [InlineData("五位一体", "5")]
    [InlineData("一窗一次一日", "1 1 1")]
    [InlineData("一项一策", "1 1")]
    [InlineData("一河两岸，山水融合", "1 2")]
    [InlineData("一窗受理、集成服务", "1")]
    public void Counts_of_parts_are_abbreviations(string phrase, string numbers)
    {
        NumeralReading reading = NumeralGrammar.Read(phrase);
        Assert.True(reading.IsAbbreviation);
        Assert.Equal(numbers, string.Join(' ', reading.Numbers));
    }

    [Theory]
    [InlineData("项目为王")]
    [InlineData("24小时书房")]
    [InlineData("15分钟生活圈")]
    [InlineData("百日会战")]
    [InlineData("三次创业")]
    [InlineData("第二议题")]
    [InlineData("办成一件事")]
    [InlineData("一枚印章管到底")]
    [InlineData("最多走一趟")]
    [InlineData("一体化")]
    [InlineData("金小二")]
    [InlineData("成熟一个，推进一个")]
    [InlineData("20万吨产能提升")]
    [InlineData("湖城1号")]
    [InlineData("清风二号")]
    [InlineData("走四方")]
    [InlineData("立足两地双赢")]
    [InlineData("从一棵草到一杯奶")]
    [InlineData("一张办公桌、一间办公室")]
    [InlineData("2021")]
    [InlineData("影像2023")]
    [InlineData("青江60")]
    [InlineData("9·18")]
    [InlineData("25·7")]
    [InlineData("百个项目")]
    [InlineData("5")]
    [InlineData("一")]
    [InlineData("+")]
    [InlineData("·")]
    [InlineData("")]
    public void Measures_ranks_days_and_clauses_are_not(string phrase) => Assert.False(NumeralGrammar.Read(phrase).IsAbbreviation);

    [Theory]
    [InlineData('一', true)]
    [InlineData('两', true)]
    [InlineData('万', true)]
    [InlineData('7', true)]
    [InlineData('７', true)]
    [InlineData('零', false)]
    [InlineData('N', false)]
    [InlineData('人', false)]
    public void Numerals_are_counted_in_characters_and_digits_of_any_width(char c, bool isNumeral) => Assert.Equal(isNumeral, NumeralGrammar.IsNumeral(c));

    [Fact]
    public void A_number_too_long_for_an_integer_is_cut_not_thrown() => Assert.Equal([123456], NumeralGrammar.Read("12345678900条").Numbers);
}
