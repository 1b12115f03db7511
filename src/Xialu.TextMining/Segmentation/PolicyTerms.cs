namespace Xialu.TextMining.Segmentation;

/// <summary>
/// The embedded policy terms: a double array like the lexicon's, over the same codes, whose nodes hold the number of the term that ends there
/// (16 bits above the label; 0 where none does). Read in place.
/// </summary>
internal sealed unsafe class PolicyTerms : BoundWords
{
    private enum Section
    {
        Nodes,
        Words,
        Tags,
    }

    private static readonly Lazy<PolicyTerms> Loaded = new(() => new PolicyTerms());
    private readonly ushort* codes = LexiconImage.Instance.Codes;
    private readonly ulong* nodes;
    private readonly UserWord[] words;
    private readonly StartFilter starts = new();

    private PolicyTerms()
    {
        var image = new MappedImage("policy.bin", "XTMPOL01"u8);
        nodes = (ulong*)image.At((int)Section.Nodes);
        words = [.. image.Lines((int)Section.Words).Zip(image.Lines((int)Section.Tags), (word, tag) => new UserWord(word, 1, tag, false))];
        AddStarts(starts);
    }

    /// <summary>The terms of the process.</summary>
    public static PolicyTerms Instance => Loaded.Value;

    /// <inheritdoc/>
    public override int Count => words.Length;

    /// <inheritdoc/>
    public override UserWord Word(int number) => words[number];

    /// <summary>Length of the longest term at a position, if it names a thing and is no set phrase; else 0.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where the term must begin.</param>
    public int NameAt(ReadOnlySpan<char> text, int at)
    {
        if (!starts.MayStart(text[at..])) return 0;
        fixed (char* units = text)
        {
            (int length, int number) = Longest(units, at, text.Length);
            return length > 0 && words[number].Tag is "n" or "j" ? length : 0;
        }
    }

    /// <inheritdoc/>
    public override (int Length, int Number) Longest(char* text, int at, int end)
    {
        (int Length, int Number) best = default;
        ulong node = 0;
        for (int i = at; i < end; i++)
        {
            ushort code = codes[text[i]];
            if (code == ushort.MaxValue) break;
            node = nodes[(node >> 40) + code];
            if ((ushort)node != code) break;
            int term = (ushort)(node >> 16);
            if (term != 0 && !SplitsRun(text, at, i + 1, end)) best = (i + 1 - at, term - 1);
        }
        return best;
    }
}
