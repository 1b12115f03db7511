namespace Xialu.TextMining.Segmentation;

/// <summary>One string for each word that was ever asked for, so that the words of a text cost a look-up and no memory.</summary>
internal static class WordStrings
{
    // Words outside the lexicon share places; a newcomer takes the place over.
    private const int Places = 1 << 13;
    private const int LongestShared = 4;

    private static readonly string?[] OfSlots = new string?[LexiconImage.Instance.NodeCount];
    private static readonly string?[] Others = new string?[Places];
    private static readonly ushort Unknown = LexiconImage.Instance.Unknown;

    /// <summary>The string of a word. Threads may race to write a place; either string is right.</summary>
    /// <param name="text">The text that was cut.</param>
    /// <param name="cut">The word.</param>
    /// <param name="vocabulary">The words known.</param>
    public static string Of(ReadOnlySpan<char> text, in Cut cut, Vocabulary vocabulary)
    {
        ReadOnlySpan<char> word = text.Slice(cut.Start, cut.Length);
        if (cut.Word < Cut.NoWord) return vocabulary.Entry(cut.Word).Text;
        if (cut.Word == Cut.NoWord || cut.Word == Unknown) return OfOther(word);
        return OfSlots[cut.Word] ??= new string(word);
    }

    private static string OfOther(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > LongestShared) return word.ToString();
        ulong key = 0;
        foreach (char unit in word) key = key << 16 | unit;
        ref string? place = ref Others[key * 0x9E3779B97F4A7C15 >> 51];
        string? shared = place;
        if (shared is not null && word.SequenceEqual(shared)) return shared;
        return place = word.ToString();
    }
}
