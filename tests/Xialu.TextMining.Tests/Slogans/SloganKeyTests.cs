using Xialu.TextMining.Slogans;

namespace Xialu.TextMining.Tests.Slogans;

public sealed class SloganKeyTests
{
    [Theory]
    [InlineData("３＋２２＋Ｎ", "3+22+N")]
    [InlineData("3+22+n", "3+22+N")]
    [InlineData("互联网 + 政务", "互联网+政务")]
    [InlineData("稳就业，稳企业", "稳就业稳企业")]
    [InlineData("稳就业,稳企业", "稳就业稳企业")]
    [InlineData("稳就业、 稳企业", "稳就业稳企业")]
    [InlineData("1、3、5", "1、3、5")]
    [InlineData("1，3，5", "1、3、5")]
    [InlineData("4个A、3个B", "4个A、3个B")]
    [InlineData("河（湖）长制", "河湖长制")]
    [InlineData("科技—产业—金融", "科技-产业-金融")]
    [InlineData("‘十四五’新篇", "十四五新篇")]
    [InlineData("才聚湖城·智汇青江", "才聚湖城智汇青江")]
    [InlineData("**四早**", "四早")]
    [InlineData("《四早》", "四早")]
    [InlineData("　四早\t", "四早")]
    [InlineData("", "")]
    [InlineData("“”", "")]
    public void All_spellings_of_a_slogan_share_a_key(string text, string key) => Assert.Equal(key, SloganKey.Of(text));

    [Fact]
    public void Orders_stay_two() => Assert.NotEqual(SloganKey.Of("亮比晒"), SloganKey.Of("比亮晒"), StringComparer.Ordinal);

    [Fact]
    public void A_key_has_the_key_of_itself()
        => Assert.All(new[] { "３＋２２＋Ｎ", "稳就业，稳企业", "Ａb c·d" }, t => Assert.Equal(SloganKey.Of(t), SloganKey.Of(SloganKey.Of(t))));

    [Fact]
    public void A_long_text_has_a_key_too() => Assert.Equal(1000, SloganKey.Of(new string('文', 1000)).Length);

    [Theory]
    [InlineData('，', '、')]
    [InlineData(',', '、')]
    [InlineData('＋', '+')]
    [InlineData('—', '-')]
    [InlineData('９', '9')]
    [InlineData('文', '文')]
    [InlineData('。', '。')]
    public void Characters_are_folded_one_by_one(char c, char folded) => Assert.Equal(folded, SloganKey.Fold(c));

    [Theory]
    [InlineData("文a文", 0, 1)]
    [InlineData("文文文", 0, 2)]
    [InlineData("文文文", 3, 0)]
    [InlineData("a", 0, 0)]
    public void Runs_of_characters_are_counted_to_a_limit(string text, int at, int length) => Assert.Equal(length, Han.Run(text, at, 2));

    [Theory]
    [InlineData("四早", true)]
    [InlineData("4早", false)]
    [InlineData("", true)]
    public void All_units_are_characters_or_not(string text, bool all) => Assert.Equal(all, Han.All(text));
}
