using System.Collections.Frozen;
using System.Runtime.InteropServices;
using Xialu.TextMining.Reading;
using Xialu.TextMining.Structure;

namespace Xialu.TextMining.MachineLearning.Areas;

/// <summary>
/// Tells the policy area of a paragraph: multinomial logistic regression over words, pairs of words and headings, weighted by TF-IDF.
/// Needs nothing of ML.NET once it is trained. Safe to share between threads.
/// </summary>
public sealed class AreaClassifier
{
    private static readonly Lazy<AreaClassifier> Shipped = new(() => new AreaClassifier(AreaModel.Read(EmbeddedTable.Open("areas.bin"), "areas.bin")));
    private readonly AreaModel model;
    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> index;

    internal AreaClassifier(AreaModel model)
    {
        this.model = model;
        index = model.Index.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The classifier that comes with the package; read at first use.</summary>
    public static AreaClassifier Default => Shipped.Value;

    /// <summary>Reads a classifier that <see cref="Save"/> wrote.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The classifier.</returns>
    /// <exception cref="InvalidDataException">The file holds no classifier of this version, or is damaged; the message names it.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static AreaClassifier Load(string path)
    {
        using FileStream stream = File.OpenRead(path);
        return new AreaClassifier(AreaModel.Read(stream, path));
    }

    /// <summary>Writes the classifier: the same bytes for the same examples.</summary>
    /// <param name="path">The file; in place whole or not at all.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public void Save(string path)
    {
        using var bytes = new MemoryStream();
        model.Write(bytes);
        Export.WholeFile.Write(path, bytes.ToArray());
    }

    /// <summary>The area of a text that stands alone.</summary>
    /// <param name="text">The text, of a sentence to a paragraph.</param>
    /// <returns>Its area.</returns>
    /// <exception cref="ArgumentException">The text is empty or white space.</exception>
    public AreaPrediction Classify(string text)
    {
        EmptyText.Refuse(text, nameof(text));
        return Classify(new AreaParagraph(text));
    }

    /// <summary>The area of a paragraph of a report, headings considered.</summary>
    /// <param name="outline">The report.</param>
    /// <param name="index">Index in <see cref="Outline.Paragraphs"/>.</param>
    /// <returns>Its area.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The report has no such paragraph.</exception>
    public AreaPrediction Classify(Outline outline, int index) => Classify(AreaParagraph.Of(outline, index));

    /// <summary>The area of a paragraph.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <returns>Its area.</returns>
    /// <exception cref="ArgumentException">Its text is empty or white space.</exception>
    public AreaPrediction Classify(AreaParagraph paragraph)
    {
        ArgumentNullException.ThrowIfNull(paragraph);
        EmptyText.Refuse(paragraph.Text, nameof(paragraph));
        Dictionary<int, int> counts = Count(paragraph);
        if (counts.Count == 0) return new AreaPrediction(null, 0);
        double[] scores = Score(counts);
        int best = Array.IndexOf(scores, scores.Max());
        double confidence = 1 / scores.Sum(s => Math.Exp(s - scores[best]));
        return new AreaPrediction(best == AreaModel.Classes - 1 ? null : (PolicyArea)best, confidence);
    }

    private Dictionary<int, int> Count(AreaParagraph paragraph)
    {
        var counts = new Dictionary<int, int>();
        AreaFeatures.Of(paragraph, feature =>
        {
            if (index.TryGetValue(feature, out int known)) CollectionsMarshal.GetValueRefOrAddDefault(counts, known, out _)++;
        });
        return counts;
    }

    private double[] Score(Dictionary<int, int> counts)
    {
        var sums = new double[AreaModel.Classes];
        double square = 0;
        foreach ((int feature, int count) in counts)
        {
            double value = AreaVector.Weigh(count, model.InverseFrequencies[feature]);
            square += value * value;
            ReadOnlySpan<sbyte> row = model.Weights.AsSpan(feature * AreaModel.Classes, AreaModel.Classes);
            for (int c = 0; c < row.Length; c++) sums[c] += value * row[c];
        }
        double norm = Math.Sqrt(square);
        for (int c = 0; c < sums.Length; c++) sums[c] = (sums[c] * model.Scales[c] / norm) + model.Biases[c];
        return sums;
    }
}
