using System.Runtime.InteropServices;
using Xialu.TextMining.Structure;

namespace Xialu.TextMining.Comparison;

/// <summary>Counts the words of a report and the pairs of neighbours among them. Notes and page noise are not counted.</summary>
public sealed class WordCounter
{
    // What a word is, where it is not one that is compared.
    private const int Word = -1;
    private const int NoWord = -2;

    private readonly WordOptions options;
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);
    private readonly List<WordCount> words = [];
    private readonly Dictionary<long, int> pairs = [];
    private PartCounts total;

    private WordCounter(WordOptions options) => this.options = options;

    /// <summary>Counts.</summary>
    /// <param name="report">The report.</param>
    /// <param name="options">Which words are compared; <see cref="WordOptions.Default"/> unless given.</param>
    /// <returns>The counts.</returns>
    public static ReportWords Count(MinedReport report, WordOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        var counter = new WordCounter(options ?? WordOptions.Default);
        foreach ((Paragraph paragraph, ReportPart part) in ReportParts.Body(report.Outline)) counter.Add(report.Text.AsSpan(paragraph.Span), part);
        return new ReportWords
        {
            Name = report.Name,
            Words = [.. counter.words],
            Pairs = [.. counter.pairs.Select(p => new WordPair((int)(p.Key >> 32), (int)p.Key, p.Value))],
            Total = counter.total,
        };
    }

    private void Add(ReadOnlySpan<char> text, ReportPart part)
    {
        int before = NoWord, all = 0;
        foreach (string word in options.Segmenter.Words(text))
        {
            int place = PlaceOf(word);
            if (place != NoWord) all++;
            if (place >= 0)
            {
                ref WordCount count = ref CollectionsMarshal.AsSpan(words)[place];
                count = count with { Counts = count.Counts.Plus(part, 1) };
                if (before >= 0) CollectionsMarshal.GetValueRefOrAddDefault(pairs, (long)before << 32 | (uint)place, out _)++;
            }
            before = place;
        }
        total = total.Plus(part, all);
    }

    // A word is judged once; after that its place tells.
    private int PlaceOf(string word)
    {
        ref int place = ref CollectionsMarshal.GetValueRefOrAddDefault(places, word, out bool known);
        if (known) return place;
        if (!Has(word, char.IsLetterOrDigit)) return place = NoWord;
        if (!IsCompared(word)) return place = Word;
        words.Add(new WordCount(word, default));
        return place = words.Count - 1;
    }

    // Numbers are figures, which the indicators tell; as words they would only set every report apart from every other.
    private bool IsCompared(string word) => word.Length >= options.MinimumLength && Has(word, char.IsLetter) && !options.Stopwords.Contains(word);

    private static bool Has(string word, Func<char, bool> kind)
    {
        foreach (char c in word)
            if (kind(c) || char.IsHighSurrogate(c)) return true;
        return false;
    }
}
