using System.Runtime.InteropServices;
using Xialu.TextMining.Structure;

namespace Xialu.TextMining.Comparison;

/// <summary>Counts the words of a report and the pairs of neighbours among them. Notes and page noise are not counted.</summary>
public sealed class WordCounter
{
    private readonly WordOptions options;
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);
    private readonly List<WordCount> words = [];
    private readonly Dictionary<(int First, int Second), int> pairs = [];
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
            Pairs = [.. counter.pairs.Select(p => new WordPair(p.Key.First, p.Key.Second, p.Value))],
            Total = counter.total,
        };
    }

    private void Add(ReadOnlySpan<char> text, ReportPart part)
    {
        int before = -1, all = 0;
        foreach (string word in options.Segmenter.Words(text))
        {
            if (IsWord(word)) all++;
            int place = IsCompared(word) ? Count(word, part) : -1;
            if (before >= 0 && place >= 0) CollectionsMarshal.GetValueRefOrAddDefault(pairs, (before, place), out _)++;
            before = place;
        }
        total = total.Plus(part, all);
    }

    private int Count(string word, ReportPart part)
    {
        ref int place = ref CollectionsMarshal.GetValueRefOrAddDefault(places, word, out bool known);
        if (!known)
        {
            place = words.Count;
            words.Add(new WordCount(word, default));
        }
        ref WordCount count = ref CollectionsMarshal.AsSpan(words)[place];
        count = count with { Counts = count.Counts.Plus(part, 1) };
        return place;
    }

    private bool IsCompared(string word) => word.Length >= options.MinimumLength && HasLetter(word) && !options.Stopwords.Contains(word);

    // Numbers are figures, which the indicators tell; as words they would only set every report apart from every other.
    private static bool HasLetter(string word)
    {
        foreach (char c in word)
            if (char.IsLetter(c) || char.IsHighSurrogate(c)) return true;
        return false;
    }

    private static bool IsWord(string word)
    {
        foreach (char c in word)
            if (char.IsLetterOrDigit(c) || char.IsHighSurrogate(c)) return true;
        return false;
    }
}
