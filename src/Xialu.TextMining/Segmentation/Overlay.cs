namespace Xialu.TextMining.Segmentation;

/// <summary>User words over the embedded lexicon, with the original's bookkeeping of frequencies.</summary>
internal sealed class Overlay
{
    private readonly List<UserWord> words;
    private readonly WordTrie trie;

    /// <summary>Starts with the embedded lexicon alone.</summary>
    public Overlay() => (words, trie, Starts, Total) = ([], new WordTrie(), new StartFilter(), LexiconImage.Instance.Total);

    private Overlay(Overlay other) => (words, trie, Starts, Total) = ([.. other.words], other.trie.Clone(), other.Starts.Clone(), other.Total);

    /// <summary>Sum of all frequencies. As in the original, a word added twice counts twice.</summary>
    public long Total { get; private set; }

    /// <summary>Number of user words.</summary>
    public int Count => words.Count;

    /// <summary>The user words by number.</summary>
    public IReadOnlyList<UserWord> Words => words;

    /// <summary>The letters of the user words.</summary>
    public WordTrie Trie => trie;

    /// <summary>How the user words may begin.</summary>
    public StartFilter Starts { get; }

    /// <summary>A copy that changes on its own.</summary>
    public Overlay Clone() => new(this);

    /// <summary>Number of a user word, or <see cref="WordTrie.NoValue"/>.</summary>
    public int Find(ReadOnlySpan<char> word) => trie.Value(trie.Find(word));

    /// <summary>Sets a word's frequency, and its tag where one is given.</summary>
    public void Set(string word, long frequency, string? tag)
    {
        int entry = Find(word);
        UserWord? before = entry >= 0 ? words[entry] : null;
        tag ??= before?.Tag ?? LexiconImage.Instance.Tag(LexiconImage.Instance.Find(word));
        var after = new UserWord(word, frequency, tag, frequency == 0 || before is { WasRemoved: true });
        Total += frequency;
        if (before is not null)
        {
            words[entry] = after;
            return;
        }
        trie.Set(word, words.Count);
        Starts.Add(word);
        words.Add(after);
    }

    /// <summary>What the original's table holds: a frequency, 0 for a mere beginning of words, or null for neither.</summary>
    public long? TableFrequency(ReadOnlySpan<char> word)
    {
        int state = trie.Find(word), entry = trie.Value(state);
        if (entry >= 0) return words[entry].Frequency;
        int slot = LexiconImage.Instance.Find(word);
        if (slot >= 0) return LexiconImage.Instance.Frequency(slot);
        return state >= 0 ? 0 : null;
    }
}
