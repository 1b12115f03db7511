namespace Xialu.TextMining.Comparison;

/// <summary>Measures how evenly words are spread over the documents of a matrix.</summary>
public static class DispersionMeter
{
    /// <summary>Measures every word that is frequent enough.</summary>
    /// <param name="matrix">The counts; documents without words do not take part.</param>
    /// <param name="minimumCount">The least number of times that all documents together have a word that is measured.</param>
    /// <returns>The words in ordinal order; none where fewer than two documents have words, as there is nothing to be spread over.</returns>
    public static IReadOnlyList<Dispersion> Measure(DocumentFeatureMatrix matrix, int minimumCount = 1)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        int[] documents = [.. Enumerable.Range(0, matrix.Documents.Count).Where(d => matrix.DocumentTotal(d) > 0)];
        return documents.Length < 2 ? [] : new Sums(matrix, documents).Measure(minimumCount);
    }

    // Only cells that are not 0 are looked at: what a document without the word adds is known from the sums.
    private sealed class Sums
    {
        private readonly DocumentFeatureMatrix matrix;
        private readonly int documents;
        private readonly double smallest;
        private readonly double[] differences, shares, rates, squares;

        public Sums(DocumentFeatureMatrix matrix, int[] documents)
        {
            (this.matrix, this.documents) = (matrix, documents.Length);
            smallest = documents.Min(matrix.DocumentTotal) / (double)matrix.Total;
            int features = matrix.Features.Count;
            (differences, shares, rates, squares) = (new double[features], new double[features], new double[features], new double[features]);
            foreach (int document in documents) Add(document);
        }

        public Dispersion[] Measure(int minimumCount)
            => [.. Enumerable.Range(0, matrix.Features.Count).Where(f => matrix.FeatureTotal(f) >= Math.Max(1, minimumCount)).Select(Of)];

        private void Add(int document)
        {
            double total = matrix.DocumentTotal(document), share = total / matrix.Total;
            foreach (FeatureCount cell in matrix.Row(document))
            {
                double rate = cell.Count / total;
                differences[cell.Feature] += Math.Abs((double)cell.Count / matrix.FeatureTotal(cell.Feature) - share);
                shares[cell.Feature] += share;
                rates[cell.Feature] += rate;
                squares[cell.Feature] += rate * rate;
            }
        }

        private Dispersion Of(int feature)
        {
            double dp = (differences[feature] + (1 - shares[feature])) / 2;
            double mean = rates[feature] / documents;
            double deviation = Math.Sqrt(Math.Max(0, squares[feature] / documents - mean * mean));
            return new Dispersion
            {
                Word = matrix.Features[feature],
                Count = matrix.FeatureTotal(feature),
                Documents = matrix.DocumentFrequency(feature),
                Dp = Math.Max(0, dp),
                DpNormalised = Math.Max(0, dp / (1 - smallest)),
                JuillandD = Math.Clamp(1 - deviation / mean / Math.Sqrt(documents - 1), 0, 1),
            };
        }
    }
}
