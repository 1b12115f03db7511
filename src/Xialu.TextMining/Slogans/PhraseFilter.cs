namespace Xialu.TextMining.Slogans;

/// <summary>Tells by one look at two characters that no phrase of several lists begins at a place, which is so at nearly every place of a text.</summary>
internal sealed class PhraseFilter
{
    private readonly ulong[] pairs = new ulong[PhraseTrie.PairBits / 64];

    /// <summary>Makes a filter.</summary>
    /// <param name="lists">Lists whose phrases have two characters or more.</param>
    /// <exception cref="ArgumentException">A list has a phrase of one character.</exception>
    public PhraseFilter(params ReadOnlySpan<PhraseTrie> lists)
    {
        foreach (PhraseTrie list in lists)
        {
            if (list.HasSingles) throw new ArgumentException("A list has a phrase of one character; expected two or more.", nameof(lists));
            for (int i = 0; i < pairs.Length; i++) pairs[i] |= list.Pairs[i];
        }
    }

    /// <summary>The first place from which a phrase or a chain may begin; no phrase begins before it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where to begin.</param>
    /// <returns>A place of the text, or its end where there is no such place.</returns>
    public int Next(ReadOnlySpan<char> text, int at)
    {
        if (at >= text.Length) return text.Length;
        char first = SloganKey.Fold(text[at]);
        for (; at + 1 < text.Length; at++)
        {
            char second = SloganKey.Fold(text[at + 1]);
            int pair = PhraseTrie.PairOfFolded(first, second);
            if ((pairs[pair >> 6] & (1UL << (pair & 63))) != 0 || ParallelFinder.MayOpenChain(first, second)) return at;
            first = second;
        }
        return text.Length;
    }
}
