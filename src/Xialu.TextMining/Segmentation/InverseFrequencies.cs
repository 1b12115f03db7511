namespace Xialu.TextMining.Segmentation;

/// <summary>Inverse document frequencies of words in jieba's corpus.</summary>
internal sealed unsafe class InverseFrequencies
{
    private enum Section
    {
        Values,
        OfSlots,
        OfOthers,
        Others,
    }

    private static readonly Lazy<InverseFrequencies> Loaded = new(() => new InverseFrequencies());
    private readonly double* values;
    private readonly ushort* ofSlots;
    private readonly int slots;

    // Words with a figure that the lexicon does not hold: names, mostly.
    private readonly Dictionary<string, ushort> others = new(StringComparer.Ordinal);

    private InverseFrequencies()
    {
        var image = new MappedImage("idf.bin", "XTMIDF01"u8);
        values = (double*)image.At((int)Section.Values);
        ofSlots = (ushort*)image.At((int)Section.OfSlots);
        slots = image.Count((int)Section.OfSlots);
        ushort* numbers = (ushort*)image.At((int)Section.OfOthers);
        foreach (string word in image.Lines((int)Section.Others)) others.Add(word, *numbers++);
    }

    /// <summary>The one table of the process.</summary>
    public static InverseFrequencies Instance => Loaded.Value;

    /// <summary>The figure of a word; the median of all figures where it has none.</summary>
    public double Of(string word)
    {
        int slot = LexiconImage.Instance.Find(word);
        int number = slot >= 0 && slot < slots ? ofSlots[slot] : 0;
        if (number == 0 && others.TryGetValue(word, out ushort other)) number = other;
        return values[number];
    }
}
