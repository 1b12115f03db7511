using Xialu.TextMining.Slogans;

namespace Xialu.TextMining.Tests.Slogans;

public sealed class PhraseFilterTests
{
    private static readonly PhraseFilter Filter = new(new PhraseTrie(["四风", "1+4"]), new PhraseTrie(["一带一路"]));

    [Theory]
    [InlineData("反对四风", 2)]
    [InlineData("１＋４", 0)]
    [InlineData("共建一带一路", 2)]
    [InlineData("上下延链补链", 2)]
    public void The_next_place_is_where_a_phrase_of_any_list_or_a_chain_may_begin(string text, int at) => Assert.Equal(at, Filter.Next(text, 0));

    [Theory]
    [InlineData("反对四风", 3)]
    [InlineData("四", 0)]
    [InlineData("", 0)]
    public void There_is_no_next_place_where_two_characters_open_nothing(string text, int at) => Assert.Equal(text.Length, Filter.Next(text, at));

    [Fact]
    public void A_list_with_a_phrase_of_one_character_is_refused()
        => Assert.Equal("lists", Assert.Throws<ArgumentException>(() => new PhraseFilter(new PhraseTrie(["之"]))).ParamName);
}
