using Xialu.TextMining.Slogans;

namespace Xialu.TextMining.Tests.Slogans;

public sealed class PhraseTrieTests
{
    private static readonly PhraseTrie Trie = new(["四风", "四风建设", "一带一路", "1+4", "稳就业、稳企业"]);

    [Theory]
    [InlineData("四风问题", 0, 2, 0)]
    [InlineData("四风建设", 0, 4, 1)]
    [InlineData("四风建", 0, 2, 0)]
    [InlineData("反对四风", 2, 2, 0)]
    [InlineData("１＋４", 0, 3, 3)]
    [InlineData("稳就业，稳企业", 0, 7, 4)]
    [InlineData("稳就业,稳企业", 0, 7, 4)]
    [InlineData("四", 0, 0, -1)]
    [InlineData("四风", 1, 0, -1)]
    [InlineData("四风", 2, 0, -1)]
    [InlineData("", 0, 0, -1)]
    public void The_longest_phrase_at_a_place_is_found_with_its_index(string text, int at, int length, int phrase)
    {
        Assert.Equal(length, Trie.LongestAt(text, at, out int found));
        Assert.Equal(phrase, found);
        Assert.Equal(length, Trie.LongestAt(text, at));
    }

    [Theory]
    [InlineData("四风", true)]
    [InlineData("四风建设", true)]
    [InlineData("四风建", false)]
    [InlineData("四风建设年", false)]
    [InlineData("", false)]
    public void A_text_is_contained_as_a_whole(string text, bool contained) => Assert.Equal(contained, Trie.Contains(text));

    [Theory]
    [InlineData("人之初", 1)]
    [InlineData("之", 0)]
    public void Phrases_of_one_character_are_found_at_the_end_of_a_text_too(string text, int at)
        => Assert.Equal(1, new PhraseTrie(["之", "之一"]).LongestAt(text, at));

    [Fact]
    public void Every_phrase_of_a_long_list_is_found_and_no_other()
    {
        string[] phrases = [.. Enumerable.Range(0, 5000).Select(i => $"{(char)(0x4E00 + i)}{(char)(0x9000 - i)}词")];
        var trie = new PhraseTrie(phrases);
        Assert.All(phrases, (p, i) => Assert.Equal((3, i), (trie.LongestAt(p, 0, out int found), found)));
        Assert.All(phrases, p => Assert.Equal(0, trie.LongestAt(p[..2] + "语", 0)));
    }

    [Theory]
    [InlineData('四', true)]
    [InlineData('１', true)]
    [InlineData('风', false)]
    public void A_first_character_is_known_in_any_width(char c, bool may) => Assert.Equal(may, Trie.MayStart(c));

    [Fact]
    public void An_empty_list_matches_nothing() => Assert.Equal(0, new PhraseTrie([]).LongestAt("四风", 0));
}
