namespace Xialu.TextMining.Segmentation;

/// <summary>
/// The embedded lexicon: a double array over recoded UTF-16 units. A node is eight bytes, from the low end: the unit's code (16 bits),
/// the number of its word's frequency (16; 0 where no word ends), of its tag (8) and the base of its children (24).
/// The first slots are the root's children, so a first character is looked up directly.
/// </summary>
internal sealed unsafe class LexiconImage
{
    private enum Section
    {
        Numbers,
        Codes,
        Nodes,
        Logs,
        Frequencies,
        Tags,
    }

    private static readonly Lazy<LexiconImage> Loaded = new(() => new LexiconImage());

    private LexiconImage()
    {
        var image = new MappedImage("lexicon.bin", "XTMLEX01"u8);
        ulong* numbers = (ulong*)image.At((int)Section.Numbers);
        (Total, Unknown) = ((long)numbers[0], (ushort)numbers[1]);
        Codes = (ushort*)image.At((int)Section.Codes);
        Nodes = (ulong*)image.At((int)Section.Nodes);
        NodeCount = image.Count((int)Section.Nodes);
        Logs = (double*)image.At((int)Section.Logs);
        FrequencyCount = image.Count((int)Section.Frequencies);
        LogTotal = Logs[FrequencyCount];
        Frequencies = (uint*)image.At((int)Section.Frequencies);
        Tags = image.Lines((int)Section.Tags);
    }

    /// <summary>The one image of the process.</summary>
    public static LexiconImage Instance => Loaded.Value;

    /// <summary>Sum of all frequencies.</summary>
    public long Total { get; }

    /// <summary>Natural logarithm of <see cref="Total"/>, as the original's C library gave it.</summary>
    public double LogTotal { get; }

    /// <summary>Code of a unit that belongs to a block but to no word; greater codes stand outside blocks.</summary>
    public ushort Unknown { get; }

    /// <summary>The code of each of the 65,536 UTF-16 units.</summary>
    public ushort* Codes { get; }

    /// <summary>The double array.</summary>
    public ulong* Nodes { get; }

    /// <summary>Number of slots of the double array.</summary>
    public int NodeCount { get; }

    /// <summary>Logarithms of the distinct frequencies, by number; number 0 stands for frequency 1.</summary>
    public double* Logs { get; }

    /// <summary>The distinct frequencies, by number.</summary>
    public uint* Frequencies { get; }

    /// <summary>How many distinct frequencies there are, 0 included.</summary>
    public int FrequencyCount { get; }

    /// <summary>Names of the tags, by number; number 0 is empty.</summary>
    public string[] Tags { get; }

    /// <summary>Finds the slot of a word or of a beginning of words.</summary>
    /// <param name="word">The characters.</param>
    /// <returns>The slot, or -1 where no word begins so.</returns>
    public int Find(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty) return -1;
        ulong slot = Codes[word[0]];
        if (slot == ushort.MaxValue || (ushort)Nodes[slot] != slot) return -1;
        foreach (char c in word[1..])
        {
            ushort code = Codes[c];
            slot = (Nodes[slot] >> 40) + code;
            if (code == ushort.MaxValue || (ushort)Nodes[slot] != code) return -1;
        }
        return (int)slot;
    }

    /// <summary>Number of the frequency of the word that ends at a slot, 0 where none does.</summary>
    public int FrequencyNumber(int slot) => slot < 0 ? 0 : (int)((uint)Nodes[slot] >> 16);

    /// <summary>Frequency of the word that ends at a slot, 0 where none does.</summary>
    public long Frequency(int slot) => Frequencies[FrequencyNumber(slot)];

    /// <summary>Tag of the word that ends at a slot, or null.</summary>
    public string? Tag(int slot)
    {
        int number = slot < 0 ? 0 : (byte)(Nodes[slot] >> 32);
        return number == 0 ? null : Tags[number];
    }
}
