namespace Xialu.TextMining.Segmentation;

/// <summary>What a segmenter knows of words: the embedded lexicon, a user's words over it, and words that always hold. Never changes.</summary>
internal sealed unsafe class Vocabulary
{
    private readonly double[] weights;
    private readonly double[] overlayWeights;

    /// <summary>Computes the weights of all words once.</summary>
    /// <param name="overlay">User words with frequencies, or null.</param>
    /// <param name="bound">Words that always hold, or null.</param>
    public Vocabulary(Overlay? overlay, BoundLayers? bound)
    {
        (Overlay, Bound, Image) = (overlay is { Count: 0 } ? null : overlay, bound, LexiconImage.Instance);
        double logTotal = Overlay is null || Overlay.Total == Image.Total ? Image.LogTotal : Math.Log(Overlay.Total);
        weights = GC.AllocateUninitializedArray<double>(Image.FrequencyCount, pinned: true);
        for (int i = 0; i < weights.Length; i++) weights[i] = Image.Logs[i] - logTotal;
        UnknownWeight = weights[0];
        // Number 0 stands where no word ends. NaN loses every comparison, so the walk need not ask.
        weights[0] = double.NaN;
        Weights = (double*)System.Runtime.CompilerServices.Unsafe.AsPointer(ref weights[0]);
        overlayWeights = Overlay is null ? [] : [.. Overlay.Words.Select(w => Math.Log(Math.Max(w.Frequency, 1)) - logTotal)];
    }

    private Vocabulary(Vocabulary below, BoundLayers? bound)
    {
        (Overlay, Bound, Image) = (below.Overlay, bound, below.Image);
        (weights, overlayWeights, UnknownWeight) = (below.weights, below.overlayWeights, below.UnknownWeight);
        Weights = below.Weights;
    }

    /// <summary>The embedded lexicon alone.</summary>
    public static Vocabulary Plain { get; } = new((Overlay?)null, null);

    /// <summary>The embedded lexicon.</summary>
    public LexiconImage Image { get; }

    /// <summary>User words with frequencies, or null.</summary>
    public Overlay? Overlay { get; }

    /// <summary>Words that always hold, or null.</summary>
    public BoundLayers? Bound { get; }

    /// <summary>Log probabilities by number of frequency; NaN for number 0.</summary>
    public double* Weights { get; }

    /// <summary>Log probability of a character that is no word.</summary>
    public double UnknownWeight { get; }

    /// <summary>A vocabulary with more words; words that always hold are laid over those here, and nothing else is computed for them.</summary>
    /// <param name="lexicon">The words.</param>
    public Vocabulary With(Lexicon lexicon)
    {
        BoundLayers? bound = lexicon.Bind(Bound);
        if (lexicon.Entries.All(e => e.IsBinding)) return new Vocabulary(this, bound);
        Overlay overlay = Overlay?.Clone() ?? new Overlay();
        foreach (LexiconEntry entry in lexicon.Entries)
            if (!entry.IsBinding) overlay.Set(entry.Word, entry.Frequency!.Value, entry.Tag);
        return new Vocabulary(overlay, bound);
    }

    /// <summary>Log probability of a word.</summary>
    /// <param name="word">The word, as in <see cref="Cut.Word"/>.</param>
    public double Weight(int word) => word == Cut.NoWord ? UnknownWeight
        : word >= 0 ? Weights[Image.FrequencyNumber(word)]
        : overlayWeights[Cut.ToEntry(word)];

    /// <summary>The user word behind a reference.</summary>
    /// <param name="word">The word, as in <see cref="Cut.Word"/>, below <see cref="Cut.NoWord"/>.</param>
    public UserWord Entry(int word)
    {
        int entry = Cut.ToEntry(word), ordinary = Overlay?.Count ?? 0;
        return entry < ordinary ? Overlay!.Words[entry] : Bound!.Word(entry - ordinary);
    }

    /// <summary>Whether the original's dictionary would hold the word with a frequency above 0.</summary>
    public bool IsWord(ReadOnlySpan<char> word)
    {
        int entry = Overlay?.Find(word) ?? WordTrie.NoValue;
        return entry >= 0 ? Overlay!.Words[entry].Frequency > 0 : Image.FrequencyNumber(Image.Find(word)) != 0;
    }

    /// <summary>Whether a stretch of the block at hand is such a word; its codes are at hand too.</summary>
    public bool IsWord(char* text, ushort* codes, int length)
        => Overlay is null ? IsEmbedded(codes, length) : IsWord(new ReadOnlySpan<char>(text, length));

    /// <summary>Whether a word that the model for unknown words finds must fall into its characters, because a user took it out.</summary>
    public bool IsForcedApart(ReadOnlySpan<char> word)
    {
        if (Overlay is null) return false;
        int entry = Overlay.Find(word);
        return entry >= 0 && Overlay.Words[entry].WasRemoved;
    }

    private bool IsEmbedded(ushort* codes, int length)
    {
        ulong* nodes = Image.Nodes;
        ulong node = nodes[*codes];
        for (int i = 1; i < length; i++)
        {
            node = nodes[(node >> 40) + codes[i]];
            if ((ushort)node != codes[i]) return false;
        }
        return (uint)node >> 16 != 0;
    }
}
