using Xialu.TextMining.Slogans;

namespace Xialu.TextMining.Tests.Slogans;

public sealed class ExhortFinderTests
{
    [Theory]
    [InlineData("山高路远，行者必至。", true)]
    [InlineData("山高路远，我们加快赶路。", false)]
    [InlineData("根深则叶茂，源远则流长。", true)]
    [InlineData("根深则叶茂，源远则流长", false)]
    [InlineData("根深则叶茂，源远流长。", false)]
    [InlineData("民之所忧，我之所念！", true)]
    [InlineData("湖水清清，稻花飘香。", false)]
    [InlineData("劳动者增收，消费者放心。", false)]
    public void A_sentence_that_is_a_couplet_needs_a_classical_word_and_no_modern_one(string sentence, bool found)
        => Assert.Equal(found ? sentence.Length - 1 : 0, ExhortFinder.CoupletAt(sentence, 0, atOpening: false));

    [Theory]
    [InlineData("湖水清清，稻花飘香。", true)]
    [InlineData("湖水清清、稻花飘香。", true)]
    [InlineData("奋斗成就梦想、实干开创未来。", false)]
    [InlineData("奋斗成就梦想，实干开创未来。", true)]
    [InlineData("加快绿色转型，建设美丽湖城。", false)]
    [InlineData("一二三四五六七八九十，一二三四五六七八九十。", false)]
    public void After_the_address_the_rhythm_is_enough(string sentence, bool found)
        => Assert.Equal(found ? sentence.Length - 1 : 0, ExhortFinder.CoupletAt(sentence, 0, atOpening: true));

    [Theory]
    [InlineData("道阻且长，行则将至。", 9)]
    [InlineData("道阻且长,行则将至。", 9)]
    [InlineData("道阻且长，行则将至；事在人为，路在脚下。", 19)]
    [InlineData("道阻且长，行则将至；我们要努力。", 9)]
    [InlineData("道阻且长", 0)]
    [InlineData("", 0)]
    public void Known_sayings_are_found_anywhere_and_run_on(string text, int length) => Assert.Equal(length, ExhortFinder.SayingsAt(text, 0));

    [Theory]
    [InlineData("扬改革开放之帆、行绿色发展之路。", 15)]
    [InlineData("扬改革开放之帆，行绿色发展之路，聚万众一心之力。", 23)]
    [InlineData("扬改革开放之帆，行发展之路。", 0)]
    [InlineData("扬改革开放之帆。", 0)]
    [InlineData("扬帆之时、起航之日。", 0)]
    public void Equal_phrases_built_on_zhi_are_a_row(string text, int length) => Assert.Equal(length, ExhortFinder.RowAt(text, 0));
}
