using System.Numerics;

namespace Xialu.TextMining.Segmentation;

/// <summary>
/// A small set of words that grows: user words, a report's own terms. States are numbered from 0, the root;
/// the transitions lie in one open-addressing table.
/// </summary>
internal sealed class WordTrie
{
    /// <summary>A state at which no word ends.</summary>
    public const int NoValue = -1;

    private const int FirstCapacity = 64;
    private const int BitsPerUnit = 16;
    private const int PairBits = 1 << 14;
    private const int PairFactor = 0x2F0B;
    private readonly ulong[] firstUnits;

    // The hashed first two units of every word: at all but a few places of a text this bit tells that no word begins.
    private readonly ulong[] pairs;
    private readonly List<int> values;
    private ulong[] keys;
    private int[] targets;

    /// <summary>Makes an empty set.</summary>
    public WordTrie()
    {
        firstUnits = new ulong[(char.MaxValue + 1) / BitsPerWord];
        pairs = new ulong[PairBits / BitsPerWord];
        values = [NoValue];
        keys = new ulong[FirstCapacity];
        targets = new int[FirstCapacity];
    }

    private WordTrie(WordTrie other)
    {
        firstUnits = [.. other.firstUnits];
        pairs = [.. other.pairs];
        values = [.. other.values];
        keys = [.. other.keys];
        targets = [.. other.targets];
    }

    private static int BitsPerWord => sizeof(ulong) * 8;

    /// <summary>Whether a word begins with this unit; one bit is read.</summary>
    public bool MayStart(char unit) => (firstUnits[unit / BitsPerWord] >> (unit % BitsPerWord) & 1) != 0;

    /// <summary>Whether a word may begin with these two units, or be the first of them; most that begin none are told.</summary>
    public bool MayStart(char first, char second)
    {
        if (!MayStart(first)) return false;
        int pair = Pair(first, second);
        return (pairs[pair / BitsPerWord] >> (pair % BitsPerWord) & 1) != 0 || Value(Step(0, first)) != NoValue;
    }

    /// <summary>A copy that grows on its own.</summary>
    public WordTrie Clone() => new(this);

    /// <summary>The state one unit further, or -1.</summary>
    public int Step(int state, char unit)
    {
        ulong key = Key(state, unit);
        int at = Place(key);
        while (keys[at] != 0)
        {
            if (keys[at] == key) return targets[at];
            at = (at + 1) & (keys.Length - 1);
        }
        return -1;
    }

    /// <summary>The state at the end of a word or of a beginning of words, or -1.</summary>
    public int Find(ReadOnlySpan<char> word)
    {
        int state = 0;
        foreach (char unit in word)
        {
            state = Step(state, unit);
            if (state < 0) return -1;
        }
        return state;
    }

    /// <summary>Number given to the word that ends at a state, or <see cref="NoValue"/>.</summary>
    public int Value(int state) => state < 0 ? NoValue : values[state];

    /// <summary>Sets the number of a word.</summary>
    public void Set(ReadOnlySpan<char> word, int value)
    {
        int state = 0;
        firstUnits[word[0] / BitsPerWord] |= 1UL << (word[0] % BitsPerWord);
        if (word.Length > 1)
        {
            int pair = Pair(word[0], word[1]);
            pairs[pair / BitsPerWord] |= 1UL << (pair % BitsPerWord);
        }
        foreach (char unit in word)
        {
            int next = Step(state, unit);
            state = next >= 0 ? next : AddState(state, unit);
        }
        values[state] = value;
    }

    private int AddState(int state, char unit)
    {
        if (values.Count * 2 > keys.Length) Grow();
        values.Add(NoValue);
        Insert(Key(state, unit), values.Count - 1);
        return values.Count - 1;
    }

    private void Grow()
    {
        (ulong[] oldKeys, int[] oldTargets) = (keys, targets);
        keys = new ulong[oldKeys.Length * 2];
        targets = new int[keys.Length];
        for (int i = 0; i < oldKeys.Length; i++)
            if (oldKeys[i] != 0) Insert(oldKeys[i], oldTargets[i]);
    }

    private void Insert(ulong key, int target)
    {
        int at = Place(key);
        while (keys[at] != 0) at = (at + 1) & (keys.Length - 1);
        (keys[at], targets[at]) = (key, target);
    }

    private static int Pair(char first, char second) => ((first * PairFactor) ^ second) & (PairBits - 1);

    // 0 marks an empty place, so states count from 1 in keys.
    private static ulong Key(int state, char unit) => (ulong)(state + 1) << BitsPerUnit | unit;

    private int Place(ulong key) => (int)(key * 0x9E3779B97F4A7C15 >> (BitsPerWord - BitOperations.Log2((uint)keys.Length)));
}
