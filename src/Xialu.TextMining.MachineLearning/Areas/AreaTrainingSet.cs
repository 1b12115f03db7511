using System.Security.Cryptography;
using System.Text;
using Xialu.TextMining.Structure;

namespace Xialu.TextMining.MachineLearning.Areas;

/// <summary>Collects examples from reports: what people labelled, and what headings say of the other paragraphs. Each text counts once.</summary>
public sealed class AreaTrainingSet
{
    /// <summary>A person is right more often than a heading.</summary>
    private const double HandWeight = 5;

    private readonly ILookup<string, AreaLabel> labels;
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private readonly List<AreaExample> byHand = [];
    private readonly List<AreaExample> byRule = [];

    /// <summary>Makes an empty set.</summary>
    /// <param name="labels">What people said of paragraphs of the reports that will be added.</param>
    public AreaTrainingSet(IEnumerable<AreaLabel> labels)
    {
        ArgumentNullException.ThrowIfNull(labels);
        this.labels = labels.ToLookup(l => l.Report, StringComparer.Ordinal);
    }

    /// <summary>The examples, those by hand first.</summary>
    public IEnumerable<AreaExample> Examples
    {
        get
        {
            HashSet<string> known = [.. byHand.Select(e => e.Paragraph.Text)];
            return byHand.Concat(byRule.Where(e => !known.Contains(e.Paragraph.Text)));
        }
    }

    /// <summary>How many examples are by hand.</summary>
    public int ByHand => byHand.Count;

    /// <summary>The example that a label stands for.</summary>
    /// <param name="outline">The label's report.</param>
    /// <param name="label">The label.</param>
    /// <returns>The paragraph with its area.</returns>
    /// <exception cref="InvalidDataException">The report has no paragraph of this text at the label's place.</exception>
    public static AreaExample ExampleOf(Outline outline, AreaLabel label)
    {
        ArgumentNullException.ThrowIfNull(outline);
        ArgumentNullException.ThrowIfNull(label);
        int index = outline.ParagraphAt(label.Span.Start);
        if (index < 0 || outline.Paragraphs[index].Span != label.Span || HashOf(outline.Document.Text[label.Span]) != label.Sha256)
            throw new InvalidDataException($"{label.Report}, {label.Span.Start}-{label.Span.End}: found another text than the one that was labelled; expected the same report, read the same way.");
        return new AreaExample(AreaParagraph.Of(outline, index), label.Area);
    }

    /// <summary>Adds a report's paragraphs.</summary>
    /// <param name="outline">The report.</param>
    /// <exception cref="InvalidDataException">A label of this report does not fit it.</exception>
    public void Add(Outline outline)
    {
        ArgumentNullException.ThrowIfNull(outline);
        byHand.AddRange(labels[outline.Document.Name].Select(l => ExampleOf(outline, l) with { Weight = HandWeight }));
        byRule.AddRange(AreaRules.Examples(outline).Where(e => seen.Add(e.Paragraph.Text)));
    }

    private static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..8];
}
