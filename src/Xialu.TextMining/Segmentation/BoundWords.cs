namespace Xialu.TextMining.Segmentation;

/// <summary>Words that always hold, in layers: a report's own words lie over the policy terms without copying them.</summary>
internal sealed unsafe class BoundWords
{
    private readonly BoundWords? below;
    private readonly WordTrie trie;
    private readonly IReadOnlyList<UserWord> words;

    /// <summary>Lays words over others.</summary>
    /// <param name="below">The layer under this one, or null.</param>
    /// <param name="words">The words, none empty; the last of two equal ones counts.</param>
    public BoundWords(BoundWords? below, IReadOnlyList<UserWord> words)
    {
        (this.below, this.words, trie) = (below, words, new WordTrie());
        for (int i = 0; i < words.Count; i++) trie.Set(words[i].Text, i);
    }

    /// <summary>A word by its number, counted through all layers.</summary>
    public UserWord Word(int number) => number < words.Count ? words[number] : below!.Word(number - words.Count);

    /// <summary>The longest word that the text spells at a position, in any layer; the upper layer wins over an equal one below.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where the word must begin.</param>
    /// <param name="end">Where the text ends.</param>
    /// <returns>The word's length, 0 where there is none, and its number.</returns>
    public (int Length, int Number) Longest(char* text, int at, int end)
    {
        (int Length, int Number) best = default;
        int before = 0;
        for (BoundWords? layer = this; layer is not null; before += layer.words.Count, layer = layer.below)
        {
            if (!layer.trie.MayStart(text[at])) continue;
            (int length, int number) = layer.LongestHere(text, at, end);
            if (length > best.Length) best = (length, before + number);
        }
        return best;
    }

    private (int Length, int Number) LongestHere(char* text, int at, int end)
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

    // 51020 does not stand in 1510203: a run of letters and digits is one thing.
    private static bool SplitsRun(char* text, int start, int stop, int end)
        => (start > 0 && char.IsAsciiLetterOrDigit(text[start - 1]) && char.IsAsciiLetterOrDigit(text[start]))
            || (stop < end && char.IsAsciiLetterOrDigit(text[stop - 1]) && char.IsAsciiLetterOrDigit(text[stop]));
}
