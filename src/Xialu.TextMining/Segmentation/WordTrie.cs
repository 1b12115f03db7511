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
    private readonly List<int> values;
    private ulong[] keys;
    private int[] targets;

    /// <summary>Makes an empty set.</summary>
    public WordTrie()
    {
        values = [NoValue];
        keys = new ulong[FirstCapacity];
        targets = new int[FirstCapacity];
    }

    private WordTrie(WordTrie other)
    {
        values = [.. other.values];
        keys = [.. other.keys];
        targets = [.. other.targets];
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

    // 0 marks an empty place, so states count from 1 in keys.
    private static ulong Key(int state, char unit) => (ulong)(state + 1) << BitsPerUnit | unit;

    private int Place(ulong key) => (int)(key * 0x9E3779B97F4A7C15 >> (sizeof(ulong) * 8 - BitOperations.Log2((uint)keys.Length)));
}
