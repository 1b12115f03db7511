using System.Runtime.InteropServices;
using Microsoft.ML.Data;

namespace Xialu.TextMining.MachineLearning.Areas;

/// <summary>The features that a training run keeps, in ordinal order.</summary>
internal sealed record AreaVocabulary(string[] Features, float[] InverseFrequencies)
{
    private readonly Dictionary<string, int> index = Features.Index().ToDictionary(f => f.Item, f => f.Index, StringComparer.Ordinal);

    public static AreaVocabulary Of(IReadOnlyList<AreaParagraph> paragraphs, AreaTrainingOptions options)
    {
        var frequencies = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (AreaParagraph paragraph in paragraphs)
            foreach (string feature in Counts(paragraph).Keys) CollectionsMarshal.GetValueRefOrAddDefault(frequencies, feature, out _)++;
        KeyValuePair<string, int>[] kept = [.. frequencies.Where(f => f.Value >= options.FewestExamples)
            .OrderByDescending(f => f.Value).ThenBy(f => f.Key, StringComparer.Ordinal).Take(options.Features).OrderBy(f => f.Key, StringComparer.Ordinal)];
        return new AreaVocabulary([.. kept.Select(f => f.Key)], [.. kept.Select(f => (float)AreaVector.InverseFrequency(paragraphs.Count, f.Value))]);
    }

    /// <summary>The weights of a paragraph's features, of length 1 together.</summary>
    public VBuffer<float> Vector(AreaParagraph paragraph)
    {
        (int Feature, double Value)[] known = [.. Counts(paragraph).Where(c => index.ContainsKey(c.Key))
            .Select(c => (Feature: index[c.Key], c.Value)).OrderBy(c => c.Feature).Select(c => (c.Feature, AreaVector.Weigh(c.Value, InverseFrequencies[c.Feature])))];
        double norm = Math.Sqrt(known.Sum(k => k.Value * k.Value));
        return new VBuffer<float>(Features.Length, known.Length, [.. known.Select(k => (float)(k.Value / norm))], [.. known.Select(k => k.Feature)]);
    }

    private static Dictionary<string, int> Counts(AreaParagraph paragraph)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        AreaFeatures.Of(paragraph, feature => CollectionsMarshal.GetValueRefOrAddDefault(counts, feature.ToString(), out _)++);
        return counts;
    }
}
