using CsCheck;
using Xialu.TextMining.Segmentation;

namespace Xialu.TextMining.Tests.Segmentation;

public sealed class StartFilterTests
{
    private static readonly Gen<string[]> Words = Gen.Char["一二三abc😀"].Array[1, 4].Select(u => new string(u)).Array[0, 40];

    [Fact]
    public void Every_word_of_either_filter_is_let_through_by_both_together()
        => Gen.Select(Words, Words).Sample((first, second) =>
        {
            StartFilter both = Of(first).With(Of(second));
            Assert.All([.. first, .. second], word => Assert.True(both.MayStart(word) && both.MayStart(word + "。一")));
        });

    [Fact]
    public void A_place_where_no_word_begins_is_passed_over()
    {
        StartFilter filter = Of("两稳一保", "稳");
        Assert.True(filter.MayStart("两稳一"));
        Assert.True(filter.MayStart("稳增长"));
        Assert.True(filter.MayStart("稳"));
        Assert.False(filter.MayStart("两稳"));
        Assert.False(filter.MayStart("两稳两"));
        Assert.False(filter.MayStart("两保一"));
        Assert.False(filter.MayStart("一稳一"));
    }

    [Fact]
    public void A_copy_grows_on_its_own()
    {
        StartFilter filter = Of("两稳");
        filter.Clone().Add("一保");
        Assert.False(filter.MayStart("一保"));
    }

    private static StartFilter Of(params string[] words)
    {
        var filter = new StartFilter();
        foreach (string word in words) filter.Add(word);
        return filter;
    }
}
