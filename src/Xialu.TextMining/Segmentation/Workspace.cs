using System.Runtime.CompilerServices;

namespace Xialu.TextMining.Segmentation;

/// <summary>
/// The buffers one thread cuts with. They are kept between calls, so that nothing is allocated but the result,
/// and they are pinned, so that the loops can walk them with plain pointers.
/// </summary>
internal sealed unsafe class Workspace
{
    private const int FirstBlock = 1 << 10;
    private const int FirstCuts = 1 << 12;

    // A text of a million characters must not leave its buffers behind on every thread of a pool.
    private const int KeptCuts = 1 << 17;

    [ThreadStatic]
    private static Workspace? current;

    private ushort[] codes = [];
    private double[] route = [];
    private Edge[] best = [];
    private byte[] states = [];
    private Cut[] cuts = [];
    private Cut[] spare = [];
    private Cut* first;
    private Cut* next;

    private Workspace()
    {
        GrowBlock(FirstBlock);
        GrowCuts(FirstCuts);
    }

    /// <summary>The text being cut.</summary>
    public char* Text { get; private set; }

    /// <summary>Codes of the block's units, with one place more for the end mark.</summary>
    public ushort* Codes { get; private set; }

    /// <summary>Log probability of the best path from each position of the block to its end.</summary>
    public double* Route { get; private set; }

    /// <summary>The first word of that path.</summary>
    public Edge* Best { get; private set; }

    /// <summary>Back pointers, then states, of the hidden Markov model.</summary>
    public byte* States { get; private set; }

    /// <summary>Units that a block may have before <see cref="GrowBlock"/> is due.</summary>
    public int BlockCapacity { get; private set; }

    /// <summary>Words found so far.</summary>
    public int Count => (int)(next - first);

    /// <summary>Scratch for the words that may begin at one position.</summary>
    public List<Edge> Edges { get; } = [];

    /// <summary>The words found so far.</summary>
    public ReadOnlySpan<Cut> Cuts => new(first, Count);

    /// <summary>The thread's workspace, emptied, set to a text that the caller has pinned.</summary>
    /// <param name="text">First unit of the text.</param>
    public static Workspace Open(char* text)
    {
        Workspace workspace = current ??= new Workspace();
        workspace.Text = text;
        workspace.next = workspace.first;
        return workspace;
    }

    /// <summary>Gives large buffers back to the collector.</summary>
    public void Close()
    {
        if (cuts.Length > KeptCuts || BlockCapacity > KeptCuts) current = null;
    }

    /// <summary>Makes room for a longer block; the codes read so far stay.</summary>
    /// <param name="capacity">Units wanted.</param>
    public void GrowBlock(int capacity)
    {
        ushort[] old = codes;
        codes = Pinned<ushort>(capacity + 1);
        old.CopyTo(codes, 0);
        (route, best, states) = (Pinned<double>(capacity + 1), Pinned<Edge>(capacity), Pinned<byte>(capacity));
        Codes = Address(codes);
        Route = Address(route);
        Best = Address(best);
        States = Address(states);
        BlockCapacity = capacity;
    }

    /// <summary>Makes sure that so many words more find room.</summary>
    /// <param name="more">Words to come.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Reserve(int more)
    {
        if (cuts.Length - Count < more) GrowCuts(Math.Max(2 * cuts.Length, Count + more));
    }

    /// <summary>Adds a word; room was reserved.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(int start, int length, int word, int tag = 0) => *next++ = new Cut(start, length, word, tag);

    /// <summary>Takes the words found so far away, to be added again in another shape.</summary>
    /// <returns>The words; valid until the next call.</returns>
    public ReadOnlySpan<Cut> TakeCuts()
    {
        int taken = Count;
        (cuts, spare) = (spare, cuts);
        if (cuts.Length == 0) cuts = Pinned<Cut>(spare.Length);
        next = first = Address(cuts);
        return spare.AsSpan(0, taken);
    }

    private void GrowCuts(int capacity)
    {
        int count = Count;
        Cut[] grown = Pinned<Cut>(capacity);
        cuts.AsSpan(0, count).CopyTo(grown);
        cuts = grown;
        first = Address(cuts);
        next = first + count;
    }

    private static T[] Pinned<T>(int length)
        where T : unmanaged => GC.AllocateUninitializedArray<T>(length, pinned: true);

    private static T* Address<T>(T[] pinned)
        where T : unmanaged => (T*)Unsafe.AsPointer(ref pinned[0]);
}
