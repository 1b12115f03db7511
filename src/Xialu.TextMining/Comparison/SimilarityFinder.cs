namespace Xialu.TextMining.Comparison;

/// <summary>Finds for each report the reports that are most like it in their words, and its forerunner, and tells how many sentences they share.</summary>
public sealed class SimilarityFinder
{
    private readonly Corpus corpus;
    private readonly SentenceIndex sentences;
    private readonly SimilarityOptions options;
    private readonly TermVectors vectors;
    private readonly int[] rowOf;
    private readonly Dictionary<string, int> indexed;

    private SimilarityFinder(Corpus corpus, DocumentFeatureMatrix matrix, SentenceIndex sentences, SimilarityOptions options)
    {
        (this.corpus, this.sentences, this.options) = (corpus, sentences, options);
        vectors = new TermVectors(matrix, options.Weighting);
        var rows = matrix.Documents.Select((name, row) => (name, row)).ToDictionary(d => d.name, d => d.row, StringComparer.Ordinal);
        rowOf = [.. corpus.Reports.Select(r => rows[r.Name])];
        indexed = sentences.Reports.Select((report, i) => (report, i)).ToDictionary(r => r.report.Name, r => r.i, StringComparer.Ordinal);
    }

    /// <summary>Compares the reports of a corpus.</summary>
    /// <param name="corpus">The reports.</param>
    /// <param name="matrix">Their words.</param>
    /// <param name="sentences">Their sentences.</param>
    /// <param name="options">Which pairs are given; <see cref="SimilarityOptions.Default"/> unless given.</param>
    /// <returns>For each report, in the order of the corpus, the others: the most similar first, equal ones in the order of the corpus. Reports without a word in common are no pair.</returns>
    public static IReadOnlyList<ReportSimilarity> Find(Corpus corpus, DocumentFeatureMatrix matrix, SentenceIndex sentences, SimilarityOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var finder = new SimilarityFinder(corpus, matrix, sentences, options ?? SimilarityOptions.Default);
        var found = new ReportSimilarity[corpus.Reports.Count][];
        Parallel.For(0, found.Length, report => found[report] = finder.Of(report));
        return [.. found.SelectMany(f => f)];
    }

    private ReportSimilarity[] Of(int report)
    {
        double[] byRow = vectors.CosinesOf(rowOf[report]);
        double[] cosines = Array.ConvertAll(rowOf, row => byRow[row]);
        int forerunner = ForerunnerOf(report);
        int[] ranked = [.. Enumerable.Range(0, cosines.Length).Where(other => other != report && cosines[other] > 0).OrderByDescending(other => cosines[other])];
        return [.. ranked.Where((other, rank) => rank < options.Count || other == forerunner).Select(other => Pair(report, other, cosines[other], other == forerunner))];
    }

    private ReportSimilarity Pair(int report, int other, double cosine, bool isForerunner)
    {
        var pair = new ReportSimilarity { Report = corpus.Reports[report], Other = corpus.Reports[other], Weighting = options.Weighting, Cosine = Math.Min(1, cosine), IsForerunner = isForerunner };
        if (!indexed.TryGetValue(pair.Report.Name, out int first) || !indexed.TryGetValue(pair.Other.Name, out int second)) return pair;
        int copied = 0, near = 0;
        foreach (int text in sentences.TextsOf(first))
        {
            if (sentences.SentenceOf(second, text) >= 0) copied++;
            else if (sentences.NeighboursOf(text).Any(n => sentences.SentenceOf(second, n.Text) >= 0)) near++;
        }
        return pair with { Sentences = sentences.TextsOf(first).Length, Copied = copied, NearlyCopied = near };
    }

    private int ForerunnerOf(int report)
    {
        int latest = -1;
        for (int other = 0; other < corpus.Reports.Count; other++)
        {
            if (!ReportOrder.IsOfOnePlace(corpus.Reports[report], corpus.Reports[other]) || !ReportOrder.IsBefore(corpus.Reports[other], corpus.Reports[report])) continue;
            if (latest < 0 || ReportOrder.IsBefore(corpus.Reports[latest], corpus.Reports[other])) latest = other;
        }
        return latest;
    }
}
