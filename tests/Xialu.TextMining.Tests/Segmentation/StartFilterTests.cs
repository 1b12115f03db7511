using CsCheck;
using Xialu.TextMining.Segmentation;

namespace Xialu.TextMining.Tests.Segmentation;

public sealed class StartFilterTests
{
    private static readonly Gen<string[]> Words = Gen.Char["一二三abc😀"].Array[1, 4].Select(u => new string(u)).Array[0, 40];

    [Fact]
    public void Every_word_of_a_filter_and_of_its_grown_copy_is_let_through()
        => Gen.Select(Words, Words).Sample((first, second) =>
        {
            StartFilter both = StartFilter.Of(first).Clone();
            foreach (string word in second) both.Add(word);
            Assert.All([.. first, .. second], word => Assert.True(both.MayStart(word) && both.MayStart(word + "。一")));
        });

    [Fact]
    public void A_place_where_no_word_begins_is_passed_over()
    {
        StartFilter filter = StartFilter.Of(["两稳一保", "稳"]);
        Assert.True(filter.MayStart("两稳一"));
        Assert.True(filter.MayStart("稳增长"));
        Assert.True(filter.MayStart("稳"));
        Assert.False(filter.MayStart("两稳"));
        Assert.False(filter.MayStart("两稳两"));
        Assert.False(filter.MayStart("两保一"));
        Assert.False(filter.MayStart("一稳一"));
    }

    [Fact]
    public void An_empty_filter_lets_nothing_through_and_its_copies_stay_apart()
    {
        var empty = new StartFilter();
        empty.Clone().Add("两稳");
        new StartFilter().Add("两稳");
        Assert.False(empty.MayStart("两稳"));
        Assert.False(new StartFilter().MayStart("两稳"));
    }

    [Fact]
    public void A_copy_grows_on_its_own()
    {
        StartFilter filter = StartFilter.Of(["两稳"]);
        filter.Clone().Add("一保");
        Assert.False(filter.MayStart("一保"));
    }
}
