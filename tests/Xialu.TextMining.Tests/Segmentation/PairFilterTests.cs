using CsCheck;
using Xialu.TextMining.Segmentation;

namespace Xialu.TextMining.Tests.Segmentation;

public sealed class PairFilterTests
{
    private static readonly Gen<string[]> Words = Gen.Char["一二三abc😀"].Array[1, 4].Select(u => new string(u)).Array[0, 40];

    [Fact]
    public void Every_word_of_either_filter_is_let_through_by_both_together()
        => Gen.Select(Words, Words).Sample((first, second) =>
        {
            PairFilter both = Of(first).With(Of(second));
            Assert.All([.. first, .. second], word => Assert.True(both.MayStart(word[0], word.Length > 1 ? word[1] : '。')));
        });

    [Fact]
    public void A_place_where_no_word_begins_is_passed_over()
    {
        PairFilter filter = Of("两稳一保", "稳");
        Assert.True(filter.MayStart('两', '稳'));
        Assert.True(filter.MayStart('稳', '增'));
        Assert.False(filter.MayStart('两', '保'));
        Assert.False(filter.MayStart('一', '稳'));
    }

    [Fact]
    public void A_copy_grows_on_its_own()
    {
        PairFilter filter = Of("两稳");
        filter.Clone().Add("一保");
        Assert.False(filter.MayStart('一', '保'));
    }

    private static PairFilter Of(params string[] words)
    {
        var filter = new PairFilter();
        foreach (string word in words) filter.Add(word);
        return filter;
    }
}
