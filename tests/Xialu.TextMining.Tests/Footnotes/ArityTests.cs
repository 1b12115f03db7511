using Xialu.TextMining.Footnotes;

namespace Xialu.TextMining.Tests.Footnotes;

public sealed class ArityTests
{
    [Theory]
    [InlineData("两稳一保", "2,1")]
    [InlineData("三高地、两基地", "3,2")]
    [InlineData("十大专项行动", "10")]
    [InlineData("十二条", "12")]
    [InlineData("二十四字", "24")]
    [InlineData("“51020”现代产业体系", "5,10,20")]
    [InlineData("1530工程", "1,5,30")]
    [InlineData("1+4", "1,4")]
    [InlineData("１＋４", "1,4")]
    [InlineData("3+22+N", "3,22")]
    [InlineData("7个100%", "7")]
    [InlineData("双千工程", "2")]
    [InlineData("四个一机制", "4")]
    [InlineData("“十四五”规划", "")]
    [InlineData("三年行动", "")]
    [InlineData("双一流", "2")]
    [InlineData("五个5", "5")]
    [InlineData("两个百分百", "2")]
    [InlineData("第一议题", "")]
    [InlineData("雪亮工程", "")]
    [InlineData("", "")]
    public void The_numerals_of_a_term_are_its_counts(string term, string counts)
        => Assert.Equal(counts, string.Join(',', Arity.Of(term).Counts));

    [Theory]
    [InlineData("3+1+N", true)]
    [InlineData("多支点", true)]
    [InlineData("CNG", false)]
    [InlineData("六稳", false)]
    public void N_and_many_are_open_counts(string term, bool open)
        => Assert.Equal(open, Arity.Of(term).IsOpen);

    [Fact]
    public void A_count_knows_what_it_counts()
        => Assert.Equal(['化', '区'], Arity.Of("四化三区").Units);

    [Fact]
    public void An_endless_run_of_digits_is_read_in_bounds()
        => Assert.All(Arity.Of(new string('9', 10_000)).Counts, c => Assert.InRange(c, 1, 60));
}
