using CsCheck;
using Xialu.TextMining.Segmentation;

namespace Xialu.TextMining.Tests.Segmentation;

public sealed class WordTrieTests
{
    [Fact]
    public void It_holds_what_a_dictionary_holds()
        => Gen.Dictionary(Gen.Char["一二三abc"].Array[1, 6].Select(u => new string(u)), Gen.Int[0, 1000])[0, 300].Sample(words =>
        {
            var trie = new WordTrie();
            foreach ((string word, int value) in words) trie.Set(word, value);
            Assert.All(words, w => Assert.Equal(w.Value, trie.Clone().Value(trie.Find(w.Key))));
        });

    [Fact]
    public void A_beginning_of_a_word_is_found_but_has_no_number()
    {
        var trie = new WordTrie();
        trie.Set("两稳一保", 7);
        Assert.Equal(WordTrie.NoValue, trie.Value(trie.Find("两稳")));
        Assert.True(trie.Find("两稳") > 0);
        Assert.Equal(-1, trie.Find("两保"));
    }

    [Fact]
    public void A_copy_grows_on_its_own()
    {
        var trie = new WordTrie();
        trie.Set("两稳一保", 7);
        WordTrie copy = trie.Clone();
        copy.Set("两稳", 8);
        Assert.Equal(WordTrie.NoValue, trie.Value(trie.Find("两稳")));
        Assert.Equal(8, copy.Value(copy.Find("两稳")));
    }
}
