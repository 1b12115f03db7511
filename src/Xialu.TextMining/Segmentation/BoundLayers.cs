namespace Xialu.TextMining.Segmentation;

/// <summary>Words that always hold, in layers: a report's own words lie over the policy terms without copying them.</summary>
internal sealed unsafe class BoundLayers
{
    private readonly BoundWords[] layers;
    private readonly StartFilter starts;

    /// <summary>Lays words over others.</summary>
    /// <param name="top">The words.</param>
    /// <param name="below">The layers under them, or null.</param>
    public BoundLayers(BoundWords top, BoundLayers? below)
    {
        layers = [top, .. below?.layers ?? []];
        starts = below is null ? new StartFilter() : below.starts.Clone();
        top.AddStarts(starts);
    }

    private BoundLayers(BoundWords[] layers, StartFilter starts) => (this.layers, this.starts) = (layers, starts);

    /// <summary>The layers without some of their words.</summary>
    /// <param name="released">The words.</param>
    public BoundLayers Without(IReadOnlyCollection<string> released)
        => released.Count == 0 ? this : new BoundLayers([.. layers.Select(layer => ReleasedWords.Without(layer, released))], starts);

    /// <summary>A word by its number, counted through all layers from the top.</summary>
    public UserWord Word(int number)
    {
        int layer = 0;
        for (; number >= layers[layer].Count; layer++) number -= layers[layer].Count;
        return layers[layer].Word(number);
    }

    /// <summary>The first position from which a word may run on; no word begins before it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where to begin.</param>
    /// <param name="end">Where the text ends.</param>
    /// <returns>A position of the text, or its end where there is no such place.</returns>
    public int NextStart(char* text, int at, int end)
    {
        while (at < end && !starts.MayStart(new ReadOnlySpan<char>(text + at, end - at))) at++;
        return at;
    }

    /// <summary>The longest word that the text spells at a position, in any layer; an upper layer wins over an equal word below.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where the word must begin.</param>
    /// <param name="end">Where the text ends.</param>
    /// <returns>The word's length, 0 where there is none, and its number.</returns>
    public (int Length, int Number) Longest(char* text, int at, int end)
    {
        (int Length, int Number) best = default;
        int before = 0;
        foreach (BoundWords layer in layers)
        {
            (int length, int number) = layer.Longest(text, at, end);
            if (length > best.Length) best = (length, before + number);
            before += layer.Count;
        }
        return best;
    }
}
