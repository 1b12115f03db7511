using System.Collections.Frozen;

namespace Xialu.TextMining.Segmentation;

/// <summary>Finds the words that say what a text is about, with the weights of <c>jieba.analyse</c> (0.42.1).</summary>
public sealed class KeywordExtractor
{
    private const int ShortestKeyword = 2;
    private static readonly FrozenSet<string> RankedTags = FrozenSet.Create(StringComparer.Ordinal, "ns", "n", "vn", "v");
    private static readonly Lazy<FrozenSet<string>> DefaultStopwords = new(() => LexiconFile.ReadWords("keyword-stopwords.txt"));
    private readonly Segmenter segmenter;

    /// <summary>Makes an extractor.</summary>
    /// <param name="segmenter">What cuts the text; null for <see cref="Segmenter.Default"/>.</param>
    public KeywordExtractor(Segmenter? segmenter = null) => this.segmenter = segmenter ?? Segmenter.Default;

    /// <summary>The shared instance over jieba's words.</summary>
    public static KeywordExtractor Default { get; } = new();

    /// <summary>The keywords of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="options">Which are wanted; null for jieba's defaults.</param>
    /// <returns>The keywords by falling weight; of equal weights the one that the text brings first.</returns>
    public IReadOnlyList<Keyword> Extract(string text, KeywordOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        options ??= new KeywordOptions();
        IEnumerable<Keyword> weighed = options.Method == KeywordMethod.TextRank ? Rank(text, options) : WeighByFrequency(text, options);
        IEnumerable<Keyword> ordered = weighed.OrderByDescending(k => k.Weight);
        return [.. options.Count is { } count ? ordered.Take(count) : ordered];
    }

    private IEnumerable<Keyword> WeighByFrequency(string text, KeywordOptions options)
    {
        IReadOnlyList<Token> tokens = segmenter.Segment(text, options.Tags is null ? SegmentationMode.Default : SegmentationMode.Tagged);
        var counts = new OrderedDictionary<string, int>(StringComparer.Ordinal);
        foreach (Token token in tokens)
        {
            if (options.Tags is not null && !options.Tags.Contains(token.Tag!)) continue;
            if (!CanBeKeyword(token.Text, options)) continue;
            counts.TryGetValue(token.Text, out int count);
            counts[token.Text] = count + 1;
        }
        double total = counts.Values.Sum();
        return counts.Select(c => new Keyword(c.Key, c.Value * (InverseFrequencies.Instance.Of(c.Key) / total)));
    }

    private List<Keyword> Rank(string text, KeywordOptions options)
    {
        IReadOnlySet<string> tags = options.Tags ?? RankedTags;
        IReadOnlyList<Token> tokens = segmenter.Segment(text, SegmentationMode.Tagged);
        bool[] counts = [.. tokens.Select(t => tags.Contains(t.Tag!) && CanBeKeyword(t.Text, options))];
        return new TextRank(tokens, counts).Rank();
    }

    private static bool CanBeKeyword(string word, KeywordOptions options)
        => PythonLength(word) >= ShortestKeyword
            && !(options.Stopwords ?? DefaultStopwords.Value).Contains(word.ToLowerInvariant());

    // Python counts code points, and strips white space first.
    private static int PythonLength(string word)
    {
        ReadOnlySpan<char> trimmed = word.AsSpan().Trim();
        int length = trimmed.Length;
        for (int i = 1; i < trimmed.Length; i++)
            if (char.IsSurrogatePair(trimmed[i - 1], trimmed[i])) length--;
        return length;
    }
}
