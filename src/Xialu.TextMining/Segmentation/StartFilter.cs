using System.Runtime.CompilerServices;

namespace Xialu.TextMining.Segmentation;

/// <summary>
/// Tells by a look at three units that no word of a set begins there, which is so at nearly every place of a text: most places fail at the
/// first two units of every word, most others at the third.
/// </summary>
internal sealed class StartFilter
{
    // Some thousands of words leave nineteen of twenty bits unset, and the bits still fit the nearest cache.
    private const int StartBits = 1 << 16;
    private const int Factor = 0x2F0B;

    // Of sets that stay empty; never written to.
    private static readonly ulong[] Unset = new ulong[StartBits / BitsPerWord];

    // A bit for the first two units of every word; for a whole word of two units, or the first three of a longer one.
    private ulong[] pairs = Unset;
    private ulong[] starts = Unset;

    // A bit for every word of one unit; null where there is none, as in most sets.
    private ulong[]? singles;

    /// <summary>Makes a filter without words.</summary>
    public StartFilter()
    {
    }

    private StartFilter(StartFilter other) => (pairs, starts, singles) = ([.. other.pairs], [.. other.starts], other.singles?.ToArray());

    private static int BitsPerWord => sizeof(ulong) * 8;

    /// <summary>A filter for some words.</summary>
    /// <param name="words">The words, none empty.</param>
    public static StartFilter Of(IEnumerable<string> words)
    {
        var filter = new StartFilter();
        foreach (string word in words) filter.Add(word);
        return filter;
    }

    /// <summary>Whether a text may begin with a word.</summary>
    /// <param name="text">The text, not empty.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayStart(ReadOnlySpan<char> text)
        => text.Length > 1 && Next(text[0], text[1]) is var pair && Has(pairs, pair) && MayGoOn(pair, text) || singles is not null && Has(singles, text[0]);

    /// <summary>Adds a word, not empty.</summary>
    public void Add(ReadOnlySpan<char> word)
    {
        if (word.Length == 1)
        {
            Set(Singles(), word[0]);
            return;
        }
        if (pairs == Unset) (pairs, starts) = (new ulong[StartBits / BitsPerWord], new ulong[StartBits / BitsPerWord]);
        int pair = Next(word[0], word[1]);
        Set(pairs, pair);
        Set(starts, word.Length == 2 ? pair : Next(pair, word[2]));
    }

    /// <summary>A copy that grows on its own.</summary>
    public StartFilter Clone() => new(this);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Next(int hash, char unit) => ((hash * Factor) ^ unit) & (StartBits - 1);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool Has(ulong[] bits, int bit) => (bits[bit / BitsPerWord] >> (bit % BitsPerWord) & 1) != 0;

    private static void Set(ulong[] bits, int bit) => bits[bit / BitsPerWord] |= 1UL << (bit % BitsPerWord);

    private bool MayGoOn(int pair, ReadOnlySpan<char> text) => Has(starts, pair) || text.Length > 2 && Has(starts, Next(pair, text[2]));

    private ulong[] Singles() => singles ??= new ulong[(char.MaxValue + 1) / BitsPerWord];
}
