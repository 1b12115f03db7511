namespace Xialu.TextMining.Slogans;

/// <summary>A list of phrases that is matched from a position of a text in one walk; commas, stops in lists and digits match in any width.</summary>
internal sealed class PhraseTrie
{
    /// <summary>Number of different hashes of two characters.</summary>
    public const int PairBits = 1 << 14;
    private const int PairFactor = 0x2F0B;

    private readonly Dictionary<long, int> next = [];
    private readonly List<int> phraseAt = [-1];
    private readonly ulong[] firsts = new ulong[(char.MaxValue + 1) / 64];

    // The hashed first two characters of every phrase: all but a few places of a text are passed over by one look at these bits.
    private readonly ulong[] pairs = new ulong[PairBits / 64];
    /// <summary>Builds the trie; the index of a phrase in <paramref name="phrases"/> is what a match gives back.</summary>
    public PhraseTrie(IReadOnlyList<string> phrases)
    {
        for (int i = 0; i < phrases.Count; i++) Add(phrases[i], i);
    }

    /// <summary>Whether a phrase has one character only.</summary>
    public bool HasSingles { get; private set; }

    /// <summary>A bit for the hash of the first two characters of every longer phrase.</summary>
    public ReadOnlySpan<ulong> Pairs => pairs;

    /// <summary>The hash of two characters, equal for their spellings in any width.</summary>
    public static int Pair(char first, char second) => PairOfFolded(SloganKey.Fold(first), SloganKey.Fold(second));

    /// <summary>The hash of two characters that are folded already.</summary>
    public static int PairOfFolded(char first, char second) => ((first * PairFactor) ^ second) & (PairBits - 1);

    /// <summary>Whether a phrase begins with the character: most positions of a text are passed over by this test alone.</summary>
    public bool MayStart(char c)
    {
        c = SloganKey.Fold(c);
        return (firsts[c >> 6] & (1UL << (c & 63))) != 0;
    }

    /// <summary>Length of the longest phrase that begins at <paramref name="start"/>, or 0.</summary>
    public int LongestAt(ReadOnlySpan<char> text, int start, out int phrase)
    {
        int length = 0, node = 0;
        phrase = -1;
        if (!MayStartAt(text, start)) return 0;
        for (int i = start; i < text.Length && next.TryGetValue(Edge(node, text[i]), out node); i++)
        {
            if (phraseAt[node] < 0) continue;
            phrase = phraseAt[node];
            length = i + 1 - start;
        }

        return length;
    }

    /// <summary>Length of the longest phrase that begins at <paramref name="start"/>, or 0.</summary>
    public int LongestAt(ReadOnlySpan<char> text, int start) => LongestAt(text, start, out _);

    /// <summary>Whether the whole text is one of the phrases.</summary>
    public bool Contains(ReadOnlySpan<char> text) => text.Length > 0 && LongestAt(text, 0) == text.Length;

    private bool MayStartAt(ReadOnlySpan<char> text, int at)
    {
        if (HasSingles || at + 1 >= text.Length) return at < text.Length && MayStart(text[at]);
        int pair = Pair(text[at], text[at + 1]);
        return (pairs[pair >> 6] & (1UL << (pair & 63))) != 0;
    }

    private void Mark(string phrase)
    {
        char first = SloganKey.Fold(phrase[0]);
        firsts[first >> 6] |= 1UL << (first & 63);
        if (phrase.Length == 1)
        {
            HasSingles = true;
            return;
        }

        int pair = Pair(phrase[0], phrase[1]);
        pairs[pair >> 6] |= 1UL << (pair & 63);
    }

    private void Add(string phrase, int index)
    {
        Mark(phrase);
        int node = 0;
        foreach (char c in phrase)
        {
            if (!next.TryGetValue(Edge(node, c), out int child))
            {
                child = phraseAt.Count;
                phraseAt.Add(-1);
                next.Add(Edge(node, c), child);
            }

            node = child;
        }

        phraseAt[node] = index;
    }

    private static long Edge(int node, char c) => ((long)node << 16) | SloganKey.Fold(c);
}
