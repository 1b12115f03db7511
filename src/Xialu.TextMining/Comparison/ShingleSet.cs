using System.Numerics;

namespace Xialu.TextMining.Comparison;

/// <summary>The trigrams of one text at a time, for exact Jaccard similarity with others. One thread's own; filled again for each text.</summary>
internal sealed class ShingleSet
{
    private ulong[] slots = new ulong[256];
    private int[] seen = new int[256];
    private int mask;
    private int round;

    /// <summary>Number of different trigrams.</summary>
    public int Count { get; private set; }

    /// <summary>Fills the set with a text of at least three characters.</summary>
    public void Fill(ReadOnlySpan<char> text)
    {
        int size = (int)BitOperations.RoundUpToPowerOf2((uint)text.Length * 2);
        if (size > slots.Length) (slots, seen) = (new ulong[size], new int[size]);
        mask = size - 1;
        round = 0;
        Count = 0;
        slots.AsSpan(0, size).Clear();
        seen.AsSpan(0, size).Clear();
        for (int i = 0; i <= text.Length - MinHash.Shingle; i++)
        {
            ulong shingle = MinHash.ShingleAt(text, i);
            int slot = SlotOf(shingle);
            if (slots[slot] == shingle) continue;
            slots[slot] = shingle;
            Count++;
        }
    }

    /// <summary>Jaccard similarity with a text whose number of different trigrams is known.</summary>
    public double Jaccard(ReadOnlySpan<char> other, int otherCount)
    {
        round++;
        int shared = 0;
        for (int i = 0; i <= other.Length - MinHash.Shingle; i++)
        {
            ulong shingle = MinHash.ShingleAt(other, i);
            int slot = SlotOf(shingle);
            if (slots[slot] != shingle || seen[slot] == round) continue;
            seen[slot] = round;
            shared++;
        }
        return (double)shared / (Count + otherCount - shared);
    }

    // No shingle is 0, since no text holds three zero characters.
    private int SlotOf(ulong shingle)
    {
        int slot = (int)(shingle * 0x9E3779B97F4A7C15 >> 32) & mask;
        while (slots[slot] != 0 && slots[slot] != shingle) slot = (slot + 1) & mask;
        return slot;
    }
}
