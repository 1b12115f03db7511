using Xialu.TextMining.Comparison;
using Xialu.TextMining.Footnotes;
using Xialu.TextMining.Indicators;
using Xialu.TextMining.Reading;
using Xialu.TextMining.Slogans;

namespace Xialu.TextMining.Export;

/// <summary>Puts results into their tables, to be shown in a notebook, on a screen or in a paper, all of them or those that were picked.</summary>
public static class ResultTables
{
    /// <summary>Any table.</summary>
    /// <typeparam name="T">The record.</typeparam>
    /// <param name="records">The records.</param>
    /// <param name="table">The table that takes them.</param>
    /// <returns>One row a record.</returns>
    public static FilledTable ToTable<T>(this IEnumerable<T> records, RecordTable<T> table) => FilledTable.Of(table, records);

    /// <summary>The table <c>reports</c>.</summary>
    /// <param name="reports">The reports.</param>
    /// <returns>One row a report.</returns>
    public static FilledTable ToTable(this IEnumerable<MinedReport> reports) => FilledTable.Of(ReportTables.Reports, reports);

    /// <summary>The table <c>indicators</c>.</summary>
    /// <param name="indicators">Figures of one report.</param>
    /// <param name="report">The report.</param>
    /// <returns>One row a figure.</returns>
    public static FilledTable ToTable(this IEnumerable<Indicator> indicators, MinedReport report) => Of(ReportTables.Indicators, report, indicators);

    /// <summary>The table <c>relations</c>.</summary>
    /// <param name="relations">Statements without a number of one report.</param>
    /// <param name="report">The report.</param>
    /// <returns>One row a statement.</returns>
    public static FilledTable ToTable(this IEnumerable<IndicatorRelation> relations, MinedReport report) => Of(ReportTables.Relations, report, relations);

    /// <summary>The table <c>footnotes</c>.</summary>
    /// <param name="terms">Explained terms of one report.</param>
    /// <param name="report">The report.</param>
    /// <returns>One row a term.</returns>
    public static FilledTable ToTable(this IEnumerable<FootnoteTerm> terms, MinedReport report) => Of(ReportTables.Footnotes, report, terms);

    /// <summary>The table <c>slogans</c>.</summary>
    /// <param name="slogans">Slogans of one report.</param>
    /// <param name="report">The report.</param>
    /// <returns>One row an occurrence.</returns>
    public static FilledTable ToTable(this IEnumerable<Slogan> slogans, MinedReport report) => Of(ReportTables.Slogans, report, slogans);

    /// <summary>The table <c>diagnostics</c>.</summary>
    /// <param name="diagnostics">Diagnostics of one report.</param>
    /// <param name="report">The report.</param>
    /// <returns>One row a diagnostic.</returns>
    public static FilledTable ToTable(this IEnumerable<Diagnostic> diagnostics, MinedReport report) => Of(ReportTables.Diagnostics, report, diagnostics);

    /// <summary>The table <c>panel</c>.</summary>
    /// <param name="figures">Figures of a panel.</param>
    /// <returns>One row a figure.</returns>
    public static FilledTable ToTable(this IEnumerable<PanelFigure> figures) => FilledTable.Of(PanelTables.Panel, figures);

    /// <summary>The table <c>panel-wide</c>.</summary>
    /// <param name="panel">The panel.</param>
    /// <returns>One row a place and year, one column a series.</returns>
    public static FilledTable ToTable(this WidePanel panel)
    {
        ArgumentNullException.ThrowIfNull(panel);
        return FilledTable.Of(PanelTables.Wide(panel), panel.Rows);
    }

    /// <summary>The table <c>coverage</c>.</summary>
    /// <param name="coverage">What places and years state of core indicators.</param>
    /// <returns>One row a place, year and indicator.</returns>
    public static FilledTable ToTable(this IEnumerable<IndicatorCoverage> coverage) => FilledTable.Of(PanelTables.Coverage, coverage);

    /// <summary>The table <c>plan-outcome</c>.</summary>
    /// <param name="outcomes">Targets with their outcomes.</param>
    /// <returns>One row a target.</returns>
    public static FilledTable ToTable(this IEnumerable<PlanOutcome> outcomes) => FilledTable.Of(ComparisonTables.PlanOutcomes, outcomes);

    /// <summary>The table <c>cascade</c>.</summary>
    /// <param name="targets">Targets with those of the governments above.</param>
    /// <returns>One row a target.</returns>
    public static FilledTable ToTable(this IEnumerable<CascadeTarget> targets) => FilledTable.Of(ComparisonTables.Cascade, targets);

    /// <summary>The table <c>commitments</c>.</summary>
    /// <param name="commitments">Promises that can be checked.</param>
    /// <returns>One row a promise.</returns>
    public static FilledTable ToTable(this IEnumerable<Commitment> commitments) => FilledTable.Of(ComparisonTables.Commitments, commitments);

    /// <summary>The table <c>changes</c>.</summary>
    /// <param name="changes">What changed from a report to the next.</param>
    /// <returns>One row an indicator.</returns>
    public static FilledTable ToTable(this IEnumerable<IndicatorChange> changes) => FilledTable.Of(ComparisonTables.Changes, changes);

    /// <summary>The table <c>slogan-changes</c>.</summary>
    /// <param name="changes">What came and went from a report to the next.</param>
    /// <returns>One row a slogan.</returns>
    public static FilledTable ToTable(this IEnumerable<SloganChange> changes) => FilledTable.Of(ComparisonTables.SloganChanges, changes);

    /// <summary>The table <c>slogan-origins</c>.</summary>
    /// <param name="origins">Where slogans first stand, and which way they went.</param>
    /// <returns>One row a slogan.</returns>
    public static FilledTable ToTable(this IEnumerable<SloganOrigin> origins) => FilledTable.Of(ComparisonTables.SloganOrigins, origins);

    /// <summary>The table <c>keyness</c>.</summary>
    /// <param name="words">Words that set a group of reports apart.</param>
    /// <returns>One row a word.</returns>
    public static FilledTable ToTable(this IEnumerable<GroupKeyness> words) => FilledTable.Of(WordTables.Keyness, words);

    /// <summary>The table <c>collocations</c>.</summary>
    /// <param name="pairs">Pairs of words.</param>
    /// <returns>One row a pair.</returns>
    public static FilledTable ToTable(this IEnumerable<Collocation> pairs) => FilledTable.Of(WordTables.Collocations, pairs);

    /// <summary>The table <c>dispersion</c>.</summary>
    /// <param name="words">Words and how evenly they are spread.</param>
    /// <returns>One row a word.</returns>
    public static FilledTable ToTable(this IEnumerable<Dispersion> words) => FilledTable.Of(WordTables.Dispersions, words);

    /// <summary>The table <c>similarity</c>.</summary>
    /// <param name="pairs">Reports and others that are like them.</param>
    /// <returns>One row a pair.</returns>
    public static FilledTable ToTable(this IEnumerable<ReportSimilarity> pairs) => FilledTable.Of(WordTables.Similarities, pairs);

    /// <summary>The table <c>novelty</c>.</summary>
    /// <param name="novelties">How much of reports stands in earlier ones.</param>
    /// <returns>One row a report.</returns>
    public static FilledTable ToTable(this IEnumerable<Novelty> novelties) => FilledTable.Of(WordTables.Novelties, novelties);

    /// <summary>The table <c>borrowed-sentences</c>.</summary>
    /// <param name="sentences">Sentences that stand, or nearly stand, in an earlier report.</param>
    /// <returns>One row a sentence.</returns>
    public static FilledTable ToTable(this IEnumerable<BorrowedSentence> sentences) => FilledTable.Of(WordTables.BorrowedSentences, sentences);

    private static FilledTable Of<T>(RecordTable<ReportRow<T>> table, MinedReport report, IEnumerable<T> records)
    {
        ArgumentNullException.ThrowIfNull(report);
        return FilledTable.Of(table, records.Select(r => new ReportRow<T>(report, r)));
    }
}
