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

    /// <summary>Whether a phrase may begin at the place; where none may, none does.</summary>
    public bool MayStartAt(ReadOnlySpan<char> text, int at)
    {
        if (at + 1 >= text.Length) return false;
        int pair = PhraseTrie.Pair(text[at], text[at + 1]);
        return (pairs[pair >> 6] & (1UL << (pair & 63))) != 0;
    }
}
