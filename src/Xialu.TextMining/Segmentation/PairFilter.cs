namespace Xialu.TextMining.Segmentation;

/// <summary>
/// Tells by one look at two units that no word of a set begins there, which is so at nearly every place of a text:
/// a bit for the hash of the first two units of every word, and a bit for every word of one unit.
/// </summary>
internal sealed class PairFilter
{
    // Some thousands of words leave nineteen of twenty bits unset, and the bits still fit the nearest cache.
    private const int PairBits = 1 << 16;
    private const int Factor = 0x2F0B;
    private readonly ulong[] pairs;
    private readonly ulong[] singles;

    /// <summary>Makes a filter without words.</summary>
    public PairFilter() => (pairs, singles) = (new ulong[PairBits / BitsPerWord], new ulong[(char.MaxValue + 1) / BitsPerWord]);

    private PairFilter(PairFilter other) => (pairs, singles) = ([.. other.pairs], [.. other.singles]);

    private static int BitsPerWord => sizeof(ulong) * 8;

    /// <summary>Whether a word may begin with these two units, or be the first of them.</summary>
    public bool MayStart(char first, char second) => Has(pairs, Pair(first, second)) || Has(singles, first);

    /// <summary>Adds a word, not empty.</summary>
    public void Add(ReadOnlySpan<char> word)
    {
        if (word.Length == 1) Set(singles, word[0]);
        else Set(pairs, Pair(word[0], word[1]));
    }

    /// <summary>A copy that grows on its own.</summary>
    public PairFilter Clone() => new(this);

    /// <summary>A filter for the words of both.</summary>
    public PairFilter With(PairFilter other)
    {
        var both = new PairFilter(this);
        for (int i = 0; i < pairs.Length; i++) both.pairs[i] |= other.pairs[i];
        for (int i = 0; i < singles.Length; i++) both.singles[i] |= other.singles[i];
        return both;
    }

    private static int Pair(char first, char second) => ((first * Factor) ^ second) & (PairBits - 1);

    private static bool Has(ulong[] bits, int bit) => (bits[bit / BitsPerWord] >> (bit % BitsPerWord) & 1) != 0;

    private static void Set(ulong[] bits, int bit) => bits[bit / BitsPerWord] |= 1UL << (bit % BitsPerWord);
}
