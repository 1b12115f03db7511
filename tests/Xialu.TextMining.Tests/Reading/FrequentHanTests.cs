using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Tests.Reading;

public sealed class FrequentHanTests
{
    private const string Sentence = "全年地区生产总值增长百分之六，城乡居民收入稳步提高，财政支出主要用于民生。";

    [Fact]
    public void A_right_decoding_scores_higher_than_a_wrong_one()
    {
        byte[] bytes = ChineseEncoding.Gb18030.Strict.GetBytes(Sentence);
        string wrong = ChineseEncoding.Find("big5")!.Lenient.GetString(bytes);
        Assert.True(FrequentHan.Score(Sentence) > 0.9);
        Assert.True(FrequentHan.Score(wrong) < 0.3);
    }

    [Theory]
    [InlineData("")]
    [InlineData("plain ASCII, 123")]
    public void Text_without_other_characters_scores_nothing(string text) => Assert.Equal(0, FrequentHan.Score(text));

    [Fact]
    public void Replacement_and_private_characters_count_against_it()
    {
        Assert.True(FrequentHan.Score(Sentence + "\uFFFD") < FrequentHan.Score(Sentence));
        Assert.Equal(-4, FrequentHan.Score("\uFFFD\uE000"));
    }

    [Fact]
    public void Only_the_first_pages_are_asked()
        => Assert.Equal(1, FrequentHan.Score(new string('的', 20_000) + new string('\uFFFD', 500)));
}
