using Xialu.TextMining.Slogans;

namespace Xialu.TextMining.Tests.Slogans;

public sealed class NumeralFinderTests
{
    [Theory]
    [InlineData("推进一网通办改革", "一网通办")]
    [InlineData("推行一企一策帮扶", "一企一策")]
    [InlineData("打造一镇一业、一村一品格局", "一镇一业、一村一品")]
    [InlineData("坚决反对四风", "四风")]
    [InlineData("构建3+12+N体系", "3+12+N")]
    [InlineData("构建３＋１２＋Ｎ体系", "３＋１２＋Ｎ")]
    [InlineData("完善1+4布局", "1+4")]
    [InlineData("共建一带一路", "一带一路")]
    [InlineData("落实三大攻坚战部署", "三大攻坚战")]
    public void Attested_terms_pairs_and_plus_codes_are_found_without_quotes(string text, string found) => Assert.Equal([found], All(text));

    [Theory]
    [InlineData("发展十大产业、双向流动")]
    [InlineData("全县一草一木都牵动人心")]
    [InlineData("第三产业增长5.8%")]
    [InlineData("一年一度的盛会")]
    [InlineData("达到1+")]
    [InlineData("+5个项目")]
    [InlineData("二十一村一品")]
    [InlineData("一心一意")]
    public void Other_numerals_are_words(string text) => Assert.Empty(All(text));

    [Theory]
    [InlineData("全县发展", 4)]
    [InlineData("共4+2", 1)]
    [InlineData("", 0)]
    public void The_next_place_is_where_a_term_or_code_could_begin(string text, int next) => Assert.Equal(next, NumeralFinder.Next(text, 0));

    [Fact]
    public void Digits_of_a_longer_number_begin_no_code() => Assert.Empty(All("12345+N"));

    private static List<string> All(string text)
    {
        List<string> found = [];
        for (int at = NumeralFinder.Next(text, 0); at < text.Length; at = NumeralFinder.Next(text, at))
        {
            int length = NumeralFinder.LengthAt(text, at);
            if (length > 0) found.Add(text.Substring(at, length));
            at += Math.Max(1, length);
        }

        return found;
    }
}
