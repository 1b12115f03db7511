using Xialu.TextMining.Comparison;
using static Xialu.TextMining.Export.ColumnType;

namespace Xialu.TextMining.Export;

/// <summary>The tables of words that a comparison of reports fills.</summary>
public static class WordTables
{
    private const int CollocationsWritten = 5000;
    private const int Decimals = 4;

    /// <summary>One row a word that sets a place, a year or a level apart; signed statistics, the words that the target has more often first.</summary>
    public static RecordTable<GroupKeyness> Keyness { get; } = new("keyness",
    [
        new("grouping", Text, k => EnumName.Of(k.Grouping)),
        new("target", Text, k => k.Group),
        new("targetReports", WholeNumber, k => k.Reports),
        new("word", Text, k => k.Keyness.Word),
        .. Statistics<GroupKeyness>(k => k.Keyness.Table),
    ]);

    /// <summary>One row a pair of words that stand next to each other; target are the places after the first word, reference are those after all other words.</summary>
    public static RecordTable<Collocation> Collocations { get; } = new("collocations",
    [
        new("first", Text, c => c.First),
        new("second", Text, c => c.Second),
        new("reports", WholeNumber, c => c.Reports),
        .. Statistics<Collocation>(c => c.Table),
    ]);

    /// <summary>One row a word and how evenly it is spread over the reports.</summary>
    public static RecordTable<Dispersion> Dispersions { get; } = new("dispersion",
        new("word", Text, d => d.Word),
        new("count", WholeNumber, d => (int)d.Count),
        new("reports", WholeNumber, d => d.Documents),
        new("dp", Number, d => Rounded(d.Dp)),
        new("dpNormalised", Number, d => Rounded(d.DpNormalised)),
        new("juillandD", Number, d => Rounded(d.JuillandD)));

    /// <summary>One row a report, category, part and unit: the share with its numerator and denominator.</summary>
    public static RecordTable<ComparedRow<Attention>> Attentions { get; } = new("attention",
        new("report", Text, a => a.Report.Name),
        new("place", Text, a => a.Report.PlaceName),
        new("level", Text, a => EnumName.OfNullable(a.Report.Level)),
        new("year", WholeNumber, a => a.Report.PlanYear),
        new("category", Text, a => a.Record.Category.Name),
        new("part", Text, a => EnumName.Of(a.Record.Part)),
        new("unit", Text, a => EnumName.Of(a.Record.Unit)),
        new("numerator", WholeNumber, a => a.Record.Numerator),
        new("denominator", WholeNumber, a => a.Record.Denominator),
        new("share", Number, a => a.Record.Share is { } share ? (decimal)Math.Round(share, 6) : null),
        new("words", Texts, a => a.Record.Unit == AttentionUnit.Words ? a.Record.Words.Select(w => $"{w.Key}×{PlainCell.Of(w.Value)}").ToArray() : null),
        new("dictionary", Text, a => a.Record.Dictionary.Name),
        new("dictionaryHash", Text, a => a.Record.Dictionary.Hash));

    /// <summary>One row an occurrence of a phrase that was asked for.</summary>
    public static RecordTable<ComparedRow<KeywordInContext>> Contexts { get; } = new("kwic",
        new("keyword", Text, k => k.Record.Keyword),
        new("report", Text, k => k.Report.Name),
        new("place", Text, k => k.Report.PlaceName),
        new("year", WholeNumber, k => k.Report.PlanYear),
        new("section", Text, k => EnumName.Of(k.Record.Section)),
        new("start", WholeNumber, k => k.Record.Span.Start),
        new("end", WholeNumber, k => k.Record.Span.End),
        new("left", Text, k => k.Record.Left),
        new("right", Text, k => k.Record.Right));

    /// <summary>One row a report and another that is like it; the shares are of the first report's sentences.</summary>
    public static RecordTable<ReportSimilarity> Similarities { get; } = new("similarity",
        new("report", Text, s => s.Report.Name),
        new("place", Text, s => s.Report.PlaceName),
        new("year", WholeNumber, s => s.Report.PlanYear),
        new("other", Text, s => s.Other.Name),
        new("otherPlace", Text, s => s.Other.PlaceName),
        new("otherYear", WholeNumber, s => s.Other.PlanYear),
        new("relation", Text, s => s.IsForerunner ? "forerunner" : null),
        new("variant", Text, s => EnumName.Of(s.Weighting)),
        new("cosine", Number, s => Rounded(s.Cosine)),
        new("sentences", WholeNumber, s => s.Sentences),
        new("copied", WholeNumber, s => s.Copied),
        new("nearlyCopied", WholeNumber, s => s.NearlyCopied),
        new("copiedShare", Number, s => Share(s.Copied, s.Sentences)),
        new("nearlyCopiedShare", Number, s => Share(s.NearlyCopied, s.Sentences)));

    /// <summary>One row a report: how much of it stands in earlier reports of the corpus.</summary>
    public static RecordTable<Novelty> Novelties { get; } = new("novelty",
        new("report", Text, n => n.Report.Name),
        new("place", Text, n => n.Report.PlaceName),
        new("level", Text, n => EnumName.OfNullable(n.Report.Level)),
        new("year", WholeNumber, n => n.Report.PlanYear),
        new("earlierReports", WholeNumber, n => n.EarlierReports),
        new("sentences", WholeNumber, n => n.Sentences),
        new("copied", WholeNumber, n => n.Copied),
        new("nearlyCopied", WholeNumber, n => n.NearlyCopied),
        new("copiedShare", Number, n => n.EarlierReports == 0 ? null : Share(n.Copied, n.Sentences)),
        new("nearlyCopiedShare", Number, n => n.EarlierReports == 0 ? null : Share(n.NearlyCopied, n.Sentences)),
        new("newShare", Number, n => n.NewShare is { } share ? Rounded(share) : null),
        new("from", Text, n => n.MainSource?.Name),
        new("fromPlace", Text, n => n.MainSource?.PlaceName),
        new("fromYear", WholeNumber, n => n.MainSource?.PlanYear),
        new("fromSentences", WholeNumber, n => n.FromMainSource));

    /// <summary>One row a sentence that stands, or nearly stands, in an earlier report.</summary>
    public static RecordTable<BorrowedSentence> BorrowedSentences { get; } = new("borrowed-sentences",
        new("report", Text, s => s.Report.Name),
        new("place", Text, s => s.Report.PlaceName),
        new("year", WholeNumber, s => s.Report.PlanYear),
        new("start", WholeNumber, s => s.Sentence.Span.Start),
        new("end", WholeNumber, s => s.Sentence.Span.End),
        new("sentence", Text, s => s.Sentence.Text),
        new("state", Text, s => s.IsCopy ? "copied" : "nearly_copied"),
        new("similarity", Number, s => Rounded(s.Similarity)),
        new("from", Text, s => s.Source.Name),
        new("fromPlace", Text, s => s.Source.PlaceName),
        new("fromYear", WholeNumber, s => s.Source.PlanYear),
        new("fromStart", WholeNumber, s => s.SourceSentence.Span.Start),
        new("fromEnd", WholeNumber, s => s.SourceSentence.Span.End),
        new("fromSentence", Text, s => s.IsCopy ? null : s.SourceSentence.Text),
        new("earlierReports", WholeNumber, s => s.SourceReports));

    /// <summary>Compares the words of the reports of a corpus and fills a table with each result.</summary>
    /// <param name="corpus">The reports.</param>
    /// <param name="features">What was kept of their texts, in any order; reports that the corpus left out are left out here too.</param>
    /// <returns>The tables in the order they are written; rows are in the order of the corpus.</returns>
    public static IReadOnlyList<FilledTable> Fill(Corpus corpus, IEnumerable<ReportFeatures> features)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        Dictionary<string, ReportFeatures> byName = features.ToDictionary(f => f.Name, StringComparer.Ordinal);
        (ComparedReport Report, ReportFeatures Features)[] reports = [.. corpus.Reports.Select(r => (r, byName[r.Name]))];
        ReportWords[] words = [.. reports.Select(r => r.Features.Words)];
        DocumentFeatureMatrix matrix = DocumentFeatureMatrix.Of(words);
        IReadOnlyList<SloganOrigin> origins = SloganOriginFinder.Find(corpus, reports.Select(r => r.Features.Sentences));
        SentenceIndex sentences = SentenceIndex.Of(corpus, reports.Select(r => r.Features.Sentences));
        IReadOnlyList<Novelty> novelties = NoveltyFinder.Find(sentences);
        return
        [
            FilledTable.Of(ComparisonTables.SloganOrigins, origins),
            FilledTable.Of(Keyness, GroupKeynessScorer.Score(corpus, matrix)),
            FilledTable.Of(Collocations, CollocationFinder.Find(words, new CollocationOptions { Count = CollocationsWritten })),
            FilledTable.Of(Dispersions, DispersionMeter.Measure(matrix, KeynessOptions.DefaultMinimumCount)),
            FilledTable.Of(Attentions, reports.SelectMany(r => r.Features.Attention, (r, a) => new ComparedRow<Attention>(r.Report, a))),
            FilledTable.Of(Similarities, SimilarityFinder.Find(corpus, matrix, sentences)),
            FilledTable.Of(Novelties, novelties),
            FilledTable.Of(BorrowedSentences, novelties.SelectMany(n => n.Borrowed)),
            FilledTable.Of(Contexts, reports.SelectMany(r => r.Features.Contexts, (r, k) => new ComparedRow<KeywordInContext>(r.Report, k))),
        ];
    }

    private static Column<T>[] Statistics<T>(Func<T, ContingencyTable> table) =>
    [
        new("count", WholeNumber, r => (int)table(r).Count),
        new("total", WholeNumber, r => (int)table(r).Total),
        new("referenceCount", WholeNumber, r => (int)table(r).ReferenceCount),
        new("referenceTotal", WholeNumber, r => (int)table(r).ReferenceTotal),
        new("g2", Number, r => Rounded(table(r).LogLikelihood)),
        new("chi2", Number, r => Rounded(table(r).ChiSquared)),
        new("chi2Yates", Number, r => Rounded(table(r).ChiSquaredYates)),
        new("pmi", Number, r => Rounded(table(r).PointwiseMutualInformation)),
    ];

    private static decimal? Share(int? part, int? whole) => whole > 0 ? Rounded((double)part!.Value / whole.Value) : null;

    // Minus infinity, the information of what is not there, is no number in any of the formats.
    private static decimal? Rounded(double value) => double.IsFinite(value) ? (decimal)Math.Round(value, Decimals) : null;
}
