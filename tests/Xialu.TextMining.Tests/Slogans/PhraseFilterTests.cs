using Xialu.TextMining.Slogans;

namespace Xialu.TextMining.Tests.Slogans;

public sealed class PhraseFilterTests
{
    private static readonly PhraseFilter Filter = new(new PhraseTrie(["四风", "1+4"]), new PhraseTrie(["一带一路"]));

    [Theory]
    [InlineData("反对四风", 2)]
    [InlineData("１＋４", 0)]
    [InlineData("共建一带一路", 2)]
    public void A_place_where_a_phrase_of_any_list_begins_is_let_through(string text, int at) => Assert.True(Filter.MayStartAt(text, at));

    [Theory]
    [InlineData("反对四风", 0)]
    [InlineData("反对四风", 3)]
    [InlineData("四", 0)]
    public void A_place_whose_two_characters_open_nothing_is_passed_over(string text, int at) => Assert.False(Filter.MayStartAt(text, at));

    [Fact]
    public void A_list_with_a_phrase_of_one_character_is_refused()
        => Assert.Equal("lists", Assert.Throws<ArgumentException>(() => new PhraseFilter(new PhraseTrie(["之"]))).ParamName);
}
