namespace Xialu.TextMining.Segmentation;

/// <summary>
/// User words over the embedded lexicon, with jieba's rules for frequencies. Fill it, then hand it to a <see cref="Segmenter"/>,
/// which takes the words as they are at that moment. Filling is for one thread at a time.
/// </summary>
public sealed class Lexicon
{
    private static readonly Lazy<IReadOnlyList<LexiconEntry>> Policy = new(() => LexiconFile.ReadPolicy("policy.tsv"));
    private readonly List<LexiconEntry> entries = [];
    private readonly Overlay overlay = new();
    private readonly HashSet<string> released = new(StringComparer.Ordinal);

    /// <summary>
    /// The embedded terms of Chinese government reports that <see cref="Segmenter.Policy"/> keeps whole, all binding, each with tag and origin:
    /// year and place of the earliest report known to quote it, or what it comes from.
    /// </summary>
    public static IReadOnlyList<LexiconEntry> PolicyTerms => Policy.Value;

    /// <summary>Every addition and removal, in order; a binding word that was taken out again is not among them.</summary>
    public IReadOnlyList<LexiconEntry> Entries => entries;

    /// <summary>Reads a file in jieba's user format: a line holds a word, then, if wanted, its frequency, then, if wanted, its tag, separated by a space.</summary>
    /// <param name="path">The file; UTF-8.</param>
    /// <returns>A lexicon with the file's words, added in the file's order.</returns>
    /// <exception cref="InvalidDataException">The file is not UTF-8, or a frequency is above <see cref="LexiconEntry.MaxFrequency"/>; the message names file and place.</exception>
    public static Lexicon Load(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var lexicon = new Lexicon();
        foreach (LexiconEntry entry in LexiconFile.Read(path)) lexicon.Add(entry);
        return lexicon;
    }

    /// <summary>Adds a word, or changes it. What jieba calls <c>add_word</c>.</summary>
    /// <param name="word">The word, not empty.</param>
    /// <param name="frequency">How often it occurs; null for <see cref="SuggestFrequency(string)"/>.</param>
    /// <param name="tag">Its part of speech, or null.</param>
    public void Add(string word, long? frequency = null, string? tag = null) => Add(new LexiconEntry(word) { Frequency = frequency, Tag = tag });

    /// <summary>Adds a word, or changes it.</summary>
    /// <param name="entry">The word.</param>
    /// <exception cref="ArgumentException">The word is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The frequency is negative or above <see cref="LexiconEntry.MaxFrequency"/>.</exception>
    public void Add(LexiconEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        if (entry.Word.Length == 0) throw new ArgumentException("The entry's word is empty.", nameof(entry));
        if (entry.Frequency is < 0 or > LexiconEntry.MaxFrequency)
            throw new ArgumentOutOfRangeException(nameof(entry), entry.Frequency, $"The frequency of '{entry.Word}' is negative or above LexiconEntry.MaxFrequency.");
        if (!entry.IsBinding)
        {
            entry = entry with { Frequency = entry.Frequency ?? SuggestFrequency(entry.Word) };
            overlay.Set(entry.Word, entry.Frequency.Value, entry.Tag);
        }
        entries.Add(entry);
        if (entry.IsBinding) released.Remove(entry.Word);
        else if (entry.Frequency == 0) released.Add(entry.Word);
    }

    /// <summary>
    /// Takes a word out. A binding word of this lexicon no longer holds and is an ordinary word again; any other word is gone: no path goes through it,
    /// and the model for unknown words may not put it back. Either way it no longer binds in what the lexicon is laid over, the policy terms included
    /// (<see cref="Segmenter.With"/>, <see cref="SegmenterOptions.PolicyLexicon"/>); to have it as an ordinary word there, add it again.
    /// </summary>
    /// <param name="word">The word, not empty.</param>
    /// <exception cref="ArgumentException">The word is empty.</exception>
    public void Remove(string word)
    {
        if (entries.RemoveAll(e => e.IsBinding && string.Equals(e.Word, word, StringComparison.Ordinal)) == 0) Add(word, 0);
        else released.Add(word);
    }

    /// <summary>How often a word occurs; 0 where the lexicon does not hold it.</summary>
    /// <param name="word">The word.</param>
    public long Frequency(string word) => string.IsNullOrEmpty(word) ? 0 : overlay.TableFrequency(word) ?? 0;

    /// <summary>The frequency that just keeps a word whole against the words it would fall into. Nothing is changed.</summary>
    /// <param name="word">The word, not empty.</param>
    /// <returns>At least the word's present frequency.</returns>
    public long SuggestFrequency(string word)
    {
        ArgumentException.ThrowIfNullOrEmpty(word);
        var known = new Segmenter(new SegmenterOptions { Hmm = false }, new Vocabulary(overlay, null));
        double share = Share(known.Words(word));
        return Math.Max((long)(share * overlay.Total) + 1, overlay.TableFrequency(word) ?? 1);
    }

    /// <summary>The frequency of a word at which it just falls into the given parts. Nothing is changed.</summary>
    /// <param name="parts">The parts, in order; together they spell the word.</param>
    /// <returns>At most the word's present frequency.</returns>
    public long SuggestFrequency(IReadOnlyList<string> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        return Math.Min((long)(Share(parts) * overlay.Total), overlay.TableFrequency(string.Concat(parts)) ?? 0);
    }

    /// <summary>The words with frequencies, as they are now.</summary>
    internal Overlay Snapshot() => overlay.Clone();

    /// <summary>The binding words, as they are now, over others without what was taken out here.</summary>
    internal BoundLayers? Bind(BoundLayers? below)
    {
        below = below?.Without(released);
        UserWord[] words = [.. entries.Where(e => e.IsBinding).Select(e => new UserWord(e.Word, 1, e.Tag, false))];
        return words.Length == 0 ? below : new BoundLayers(new ListedWords(words), below);
    }

    private double Share(IEnumerable<string> words)
    {
        double share = 1, total = overlay.Total;
        foreach (string word in words) share *= (overlay.TableFrequency(word) ?? 1) / total;
        return share;
    }
}
