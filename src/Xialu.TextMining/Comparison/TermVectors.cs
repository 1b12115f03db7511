namespace Xialu.TextMining.Comparison;

/// <summary>The documents of a matrix as vectors of weighed words, each of length 1, laid out by word.</summary>
internal sealed class TermVectors
{
    private readonly (int Feature, double Weight)[][] rows;
    private readonly (int Document, double Weight)[][] columns;

    public TermVectors(DocumentFeatureMatrix matrix, TermWeighting weighting)
    {
        int documents = Enumerable.Range(0, matrix.Documents.Count).Count(d => matrix.DocumentTotal(d) > 0);
        double[] inverse = [.. Enumerable.Range(0, matrix.Features.Count).Select(f => Math.Log((double)documents / Math.Max(1, matrix.DocumentFrequency(f))))];
        rows = [.. Enumerable.Range(0, matrix.Documents.Count).Select(d => Row(matrix.Row(d), inverse, weighting))];
        columns = Columns(matrix.Features.Count);
    }

    /// <summary>The cosines of a document with all documents. Sums run in the order of the words, so that they are the same bits however they are asked for.</summary>
    public double[] CosinesOf(int document)
    {
        var cosines = new double[rows.Length];
        foreach ((int feature, double weight) in rows[document])
            foreach ((int other, double otherWeight) in columns[feature]) cosines[other] += weight * otherWeight;
        return cosines;
    }

    private static (int Feature, double Weight)[] Row(IReadOnlyList<FeatureCount> cells, double[] inverse, TermWeighting weighting)
    {
        (int Feature, double Weight)[] row = [.. cells.Select(c => (c.Feature, (weighting == TermWeighting.Ltc ? 1 + Math.Log(c.Count) : c.Count) * inverse[c.Feature])).Where(c => c.Item2 > 0)];
        double length = Math.Sqrt(row.Sum(c => c.Weight * c.Weight));
        return Array.ConvertAll(row, c => (c.Feature, c.Weight / length));
    }

    private (int Document, double Weight)[][] Columns(int features)
    {
        var lists = new List<(int, double)>?[features];
        for (int document = 0; document < rows.Length; document++)
            foreach ((int feature, double weight) in rows[document]) (lists[feature] ??= []).Add((document, weight));
        return Array.ConvertAll(lists, l => l?.ToArray() ?? []);
    }
}
