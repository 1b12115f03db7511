namespace Xialu.TextMining.Comparison;

/// <summary>
/// How often each document has each word: documents are rows, words are columns, both in ordinal order, and only cells that are not 0 are kept.
/// It does not depend on the order in which the documents are given.
/// </summary>
public sealed class DocumentFeatureMatrix
{
    private readonly FeatureCount[][] rows;
    private readonly long[] documentTotals;
    private readonly long[] featureTotals;
    private readonly int[] documentFrequencies;

    private DocumentFeatureMatrix(string[] documents, string[] features, FeatureCount[][] rows)
    {
        (Documents, Features, this.rows) = (documents, features, rows);
        documentTotals = new long[documents.Length];
        featureTotals = new long[features.Length];
        documentFrequencies = new int[features.Length];
        for (int document = 0; document < rows.Length; document++)
        {
            foreach (FeatureCount cell in rows[document])
            {
                documentTotals[document] += cell.Count;
                featureTotals[cell.Feature] += cell.Count;
                documentFrequencies[cell.Feature]++;
            }
        }
        Total = documentTotals.Sum();
    }

    /// <summary>The names of the documents.</summary>
    public IReadOnlyList<string> Documents { get; }

    /// <summary>The words of the reports, those of other parts included, so that matrices of two parts have the same columns.</summary>
    public IReadOnlyList<string> Features { get; }

    /// <summary>The sum of all cells.</summary>
    public long Total { get; }

    /// <summary>Makes the matrix of some reports.</summary>
    /// <param name="reports">The words of the reports, in any order; each name once.</param>
    /// <param name="part">The part that is counted.</param>
    /// <returns>The matrix; a report that has no words in the part is a row without cells.</returns>
    /// <exception cref="ArgumentException">Two reports bear one name.</exception>
    public static DocumentFeatureMatrix Of(IEnumerable<ReportWords> reports, ReportPart part = ReportPart.All)
    {
        ArgumentNullException.ThrowIfNull(reports);
        ReportWords[] sorted = [.. reports.OrderBy(r => r.Name, StringComparer.Ordinal)];
        for (int i = 1; i < sorted.Length; i++)
            if (sorted[i].Name == sorted[i - 1].Name)
                throw new ArgumentException($"Two reports are called “{sorted[i].Name}”; expected each name once.", nameof(reports));
        var index = new FeatureIndex(sorted);
        var cells = new FeatureCount[sorted.Length][];
        Parallel.For(0, cells.Length, i => cells[i] = Row(sorted[i], index.Places[i], part));
        return new DocumentFeatureMatrix([.. sorted.Select(r => r.Name)], index.Words, cells);
    }

    /// <summary>The cells of a document that are not 0, in the order of the words.</summary>
    /// <param name="document">Index of the document.</param>
    /// <returns>The cells.</returns>
    public IReadOnlyList<FeatureCount> Row(int document) => rows[document];

    /// <summary>How often a document has a word.</summary>
    /// <param name="document">Index of the document.</param>
    /// <param name="feature">Index of the word.</param>
    /// <returns>0 or more.</returns>
    public int Count(int document, int feature)
    {
        int at = Array.BinarySearch(rows[document], new FeatureCount(feature, 0), ByFeature.Instance);
        return at < 0 ? 0 : rows[document][at].Count;
    }

    /// <summary>The sum of a document's cells.</summary>
    /// <param name="document">Index of the document.</param>
    /// <returns>0 or more.</returns>
    public long DocumentTotal(int document) => documentTotals[document];

    /// <summary>How often all documents together have a word.</summary>
    /// <param name="feature">Index of the word.</param>
    /// <returns>0 or more; 0 for words that only stand in other parts.</returns>
    public long FeatureTotal(int feature) => featureTotals[feature];

    /// <summary>How many documents have a word.</summary>
    /// <param name="feature">Index of the word.</param>
    /// <returns>0 or more.</returns>
    public int DocumentFrequency(int feature) => documentFrequencies[feature];

    private static FeatureCount[] Row(ReportWords report, int[] places, ReportPart part)
    {
        FeatureCount[] row = [.. places.Select((place, i) => new FeatureCount(place, report.Words[i].Counts[part])).Where(c => c.Count > 0)];
        Array.Sort(row, ByFeature.Instance);
        return row;
    }

    private sealed class ByFeature : IComparer<FeatureCount>
    {
        public static readonly ByFeature Instance = new();

        public int Compare(FeatureCount x, FeatureCount y) => x.Feature.CompareTo(y.Feature);
    }
}
