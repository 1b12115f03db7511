namespace Xialu.TextMining.Segmentation;

/// <summary>
/// Tells by one look at three units that no word of a set begins there, which is so at nearly every place of a text:
/// a bit for the hash of the first three units of every word, or of its two, and a bit for every word of one unit.
/// </summary>
internal sealed class StartFilter
{
    // Some thousands of words leave nineteen of twenty bits unset, and the bits still fit the nearest cache.
    private const int StartBits = 1 << 16;
    private const int Factor = 0x2F0B;
    private readonly ulong[] starts;
    private readonly ulong[] singles;

    /// <summary>Makes a filter without words.</summary>
    public StartFilter() => (starts, singles) = (new ulong[StartBits / BitsPerWord], new ulong[(char.MaxValue + 1) / BitsPerWord]);

    private StartFilter(StartFilter other) => (starts, singles) = ([.. other.starts], [.. other.singles]);

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
    public bool MayStart(ReadOnlySpan<char> text)
    {
        if (text.Length < 2) return Has(singles, text[0]);
        int pair = Next(text[0], text[1]);
        return Has(starts, pair) || text.Length > 2 && Has(starts, Next(pair, text[2])) || Has(singles, text[0]);
    }

    /// <summary>Adds a word, not empty.</summary>
    public void Add(ReadOnlySpan<char> word)
    {
        if (word.Length == 1) Set(singles, word[0]);
        else Set(starts, word.Length == 2 ? Next(word[0], word[1]) : Next(Next(word[0], word[1]), word[2]));
    }

    /// <summary>A copy that grows on its own.</summary>
    public StartFilter Clone() => new(this);

    /// <summary>A filter for the words of both.</summary>
    public StartFilter With(StartFilter other)
    {
        var both = new StartFilter(this);
        for (int i = 0; i < starts.Length; i++) both.starts[i] |= other.starts[i];
        for (int i = 0; i < singles.Length; i++) both.singles[i] |= other.singles[i];
        return both;
    }

    private static int Next(int hash, char unit) => ((hash * Factor) ^ unit) & (StartBits - 1);

    private static bool Has(ulong[] bits, int bit) => (bits[bit / BitsPerWord] >> (bit % BitsPerWord) & 1) != 0;

    private static void Set(ulong[] bits, int bit) => bits[bit / BitsPerWord] |= 1UL << (bit % BitsPerWord);
}
