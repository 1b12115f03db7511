namespace Xialu.TextMining.Segmentation;

/// <summary>A user's or a report's words that always hold.</summary>
internal sealed unsafe class ListedWords : BoundWords
{
    private readonly WordTrie trie = new();
    private readonly IReadOnlyList<UserWord> words;

    /// <summary>Makes the set.</summary>
    /// <param name="words">The words, none empty; the last of two equal ones counts.</param>
    public ListedWords(IReadOnlyList<UserWord> words)
    {
        this.words = words;
        for (int i = 0; i < words.Count; i++) trie.Set(words[i].Text, i);
    }

    /// <inheritdoc/>
    public override int Count => words.Count;

    /// <inheritdoc/>
    public override UserWord Word(int number) => words[number];

    /// <inheritdoc/>
    public override (int Length, int Number) Longest(char* text, int at, int end)
    {
        (int Length, int Number) best = default;
        int state = 0;
        for (int i = at; i < end; i++)
        {
            state = trie.Step(state, text[i]);
            if (state < 0) break;
            if (trie.Value(state) >= 0 && !SplitsRun(text, at, i + 1, end)) best = (i + 1 - at, trie.Value(state));
        }
        return best;
    }
}
