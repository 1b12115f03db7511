using System.Runtime.InteropServices;

namespace Xialu.TextMining.Comparison;

/// <summary>
/// The sentences of a corpus by their words: which are the same but for punctuation, and which are nearly the same. Making it costs most of what the
/// searches in it cost together, so that one serves them all.
/// </summary>
public sealed class SentenceIndex
{
    private readonly List<string> texts = [];
    private readonly int[][] textsOf;
    private readonly Dictionary<int, int>[] sentenceOf;
    private readonly (int Text, double Similarity)[][] neighbours;
    private readonly List<int>[] reportsOf;

    private SentenceIndex(ComparedReport[] reports, ReportSentences[] sentences, NoveltyOptions options)
    {
        (Reports, Sentences) = (reports, sentences);
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        textsOf = Array.ConvertAll(sentences, s => s.Sentences.Select(t => Number(BareText.Of(t.Text), known)).ToArray());
        sentenceOf = Array.ConvertAll(textsOf, FirstPlaces);
        reportsOf = [.. texts.Select(_ => new List<int>(1))];
        for (int report = 0; report < reports.Length; report++)
            foreach (int text in sentenceOf[report].Keys) reportsOf[text].Add(report);
        neighbours = NearDuplicates.Find([.. texts], options.NearThreshold);
    }

    /// <summary>The reports, the earliest first: by planned year, day of delivery and name. Those whose year cannot be told are left out.</summary>
    internal ComparedReport[] Reports { get; }

    /// <summary>The sentences of each.</summary>
    internal ReportSentences[] Sentences { get; }

    /// <summary>Indexes the sentences of a corpus.</summary>
    /// <param name="corpus">The reports.</param>
    /// <param name="sentences">Their sentences, in any order; those of reports that the corpus left out are left out here too.</param>
    /// <param name="options">When two sentences are nearly the same; <see cref="NoveltyOptions.Default"/> unless given.</param>
    /// <returns>The index.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The threshold is below 0.5 or above 1.</exception>
    public static SentenceIndex Of(Corpus corpus, IEnumerable<ReportSentences> sentences, NoveltyOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        options ??= NoveltyOptions.Default;
        if (options.NearThreshold is not (>= 0.5 and <= 1))
            throw new ArgumentOutOfRangeException(nameof(options), options.NearThreshold, "The threshold of nearly equal sentences is from 0.5 to 1.");
        Dictionary<string, ReportSentences> byName = sentences.ToDictionary(s => s.Name, StringComparer.Ordinal);
        ComparedReport[] reports = [.. corpus.Reports.Where(r => r.PlanYear is not null)
            .OrderBy(r => r.PlanYear).ThenBy(r => r.DeliveredOn).ThenBy(r => r.Name, StringComparer.Ordinal)];
        return new SentenceIndex(reports, Array.ConvertAll(reports, r => byName[r.Name]), options);
    }

    /// <summary>The number of the words of each sentence of a report.</summary>
    internal ReadOnlySpan<int> TextsOf(int report) => textsOf[report];

    /// <summary>The words that are nearly those of a text, the most similar first.</summary>
    internal IReadOnlyList<(int Text, double Similarity)> NeighboursOf(int text) => neighbours[text];

    /// <summary>The reports that have a text, the earliest first.</summary>
    internal IReadOnlyList<int> ReportsOf(int text) => reportsOf[text];

    /// <summary>Which sentence of a report first has a text; -1 where none has.</summary>
    internal int SentenceOf(int report, int text) => sentenceOf[report].TryGetValue(text, out int sentence) ? sentence : -1;

    private int Number(string text, Dictionary<string, int> known)
    {
        ref int number = ref CollectionsMarshal.GetValueRefOrAddDefault(known, text, out bool exists);
        if (!exists)
        {
            number = texts.Count;
            texts.Add(text);
        }
        return number;
    }

    private static Dictionary<int, int> FirstPlaces(int[] texts)
    {
        var places = new Dictionary<int, int>(texts.Length);
        for (int i = 0; i < texts.Length; i++) places.TryAdd(texts[i], i);
        return places;
    }
}
