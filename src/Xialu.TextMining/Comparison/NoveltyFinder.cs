namespace Xialu.TextMining.Comparison;

/// <summary>Finds the sentences that reports took over from earlier ones, and from which.</summary>
public static class NoveltyFinder
{
    /// <summary>Looks for every sentence of every report in the reports before it.</summary>
    /// <param name="index">The sentences of the corpus.</param>
    /// <returns>The reports whose year can be told, the earliest first.</returns>
    public static IReadOnlyList<Novelty> Find(SentenceIndex index)
    {
        ArgumentNullException.ThrowIfNull(index);
        var found = new Novelty[index.Reports.Length];
        Parallel.For(0, found.Length, report => found[report] = Of(index, report));
        return found;
    }

    private static Novelty Of(SentenceIndex index, int report)
    {
        int[] earlier = [.. Enumerable.Range(0, report).Where(r => ReportOrder.IsBefore(index.Reports[r], index.Reports[report]))];
        int[] own = [.. earlier.Where(r => ReportOrder.IsOfOnePlace(index.Reports[r], index.Reports[report])).Reverse()];
        ReadOnlySpan<int> texts = index.TextsOf(report);
        var borrowed = new List<BorrowedSentence>();
        for (int sentence = 0; sentence < texts.Length; sentence++)
            if (Borrowed(index, report, sentence, texts[sentence], own) is { } source) borrowed.Add(source);
        return new Novelty
        {
            Report = index.Reports[report],
            EarlierReports = earlier.Length,
            Sentences = texts.Length,
            Borrowed = borrowed,
        };
    }

    private static BorrowedSentence? Borrowed(SentenceIndex index, int report, int sentence, int text, int[] own)
    {
        int source = SourceOf(index, report, text, own);
        if (source >= 0) return Borrowed(index, report, sentence, source, text, 1);
        foreach ((int near, double similarity) in index.NeighboursOf(text))
        {
            source = SourceOf(index, report, near, own);
            if (source >= 0) return Borrowed(index, report, sentence, source, near, similarity);
        }
        return null;
    }

    private static BorrowedSentence Borrowed(SentenceIndex index, int report, int sentence, int source, int text, double similarity) => new()
    {
        Report = index.Reports[report],
        Sentence = index.Sentences[report].Sentences[sentence],
        Source = index.Reports[source],
        SourceSentence = index.Sentences[source].Sentences[index.SentenceOf(source, text)],
        Similarity = similarity,
        SourceReports = index.ReportsOf(text).Count(r => ReportOrder.IsBefore(index.Reports[r], index.Reports[report])),
    };

    // A report takes over from its own forerunner first; else the latest that was there to take from.
    private static int SourceOf(SentenceIndex index, int report, int text, int[] own)
    {
        foreach (int before in own)
            if (index.SentenceOf(before, text) >= 0) return before;
        IReadOnlyList<int> reports = index.ReportsOf(text);
        for (int i = reports.Count - 1; i >= 0; i--)
            if (reports[i] < report && ReportOrder.IsBefore(index.Reports[reports[i]], index.Reports[report])) return reports[i];
        return -1;
    }
}
