namespace Xialu.TextMining.Comparison;

/// <summary>
/// Sketches of sets of character trigrams by which similar texts are found without comparing all with all: min-wise hashing (Broder 1997, On the
/// Resemblance and Containment of Documents) in bands (Indyk and Motwani 1998). Two texts of Jaccard similarity s share a band with probability
/// 1 − (1 − s⁴)¹⁶: 0.988 for s = 0.7, 0.9998 for 0.8, 0.12 for 0.3.
/// </summary>
internal static class MinHash
{
    /// <summary>Number of bands.</summary>
    public const int Bands = 16;

    /// <summary>Length of a shingle: with two characters unrelated sentences share too many, with four one changed figure costs too much.</summary>
    public const int Shingle = 3;

    private const int Rows = 4;

    private static readonly (ulong Factor, ulong Addend)[] Functions = [.. Enumerable.Range(1, Bands * Rows).Select(i => (Mix((ulong)i) | 1, Mix(~(ulong)i)))];

    /// <summary>The bands of a text of at least <see cref="Shingle"/> characters.</summary>
    public static void Sketch(ReadOnlySpan<char> text, Span<ulong> bands)
    {
        Span<ulong> hashes = text.Length <= 512 ? stackalloc ulong[text.Length] : new ulong[text.Length];
        hashes = hashes[..(text.Length - Shingle + 1)];
        for (int i = 0; i < hashes.Length; i++) hashes[i] = Mix(ShingleAt(text, i));
        for (int band = 0; band < Bands; band++)
        {
            ulong key = 0;
            for (int row = 0; row < Rows; row++) key = Mix(key ^ Least(hashes, Functions[band * Rows + row]));
            bands[band] = key;
        }
    }

    /// <summary>A shingle as a number: its three characters side by side, so that equal numbers are equal shingles.</summary>
    public static ulong ShingleAt(ReadOnlySpan<char> text, int at) => (ulong)text[at] << 32 | (ulong)text[at + 1] << 16 | text[at + 2];

    /// <summary>A number whose bits all depend on all bits of another (the finaliser of SplitMix64, Steele et al. 2014).</summary>
    public static ulong Mix(ulong value)
    {
        value += 0x9E3779B97F4A7C15;
        value = (value ^ value >> 30) * 0xBF58476D1CE4E5B9;
        value = (value ^ value >> 27) * 0x94D049BB133111EB;
        return value ^ value >> 31;
    }

    private static ulong Least(ReadOnlySpan<ulong> hashes, (ulong Factor, ulong Addend) function)
    {
        ulong least = ulong.MaxValue;
        foreach (ulong hash in hashes) least = Math.Min(least, hash * function.Factor + function.Addend);
        return least;
    }
}
