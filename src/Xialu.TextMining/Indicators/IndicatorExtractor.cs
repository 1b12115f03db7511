using Xialu.TextMining.Quantities;
using Xialu.TextMining.Reading;
using Xialu.TextMining.Segmentation;
using Xialu.TextMining.Structure;

namespace Xialu.TextMining.Indicators;

/// <summary>Finds the figures of a report and what each says: name, measure, status, period, scope. Thread-safe.</summary>
public sealed class IndicatorExtractor
{
    private readonly Segmenter segmenter;

    /// <summary>Makes an extractor.</summary>
    /// <param name="segmenter">Cuts the words; the shared one when left out.</param>
    public IndicatorExtractor(Segmenter? segmenter = null) => this.segmenter = segmenter ?? Segmenter.Default;

    /// <summary>The shared extractor.</summary>
    public static IndicatorExtractor Default { get; } = new();

    /// <summary>Reads all figures of a report.</summary>
    /// <param name="outline">The report's structure.</param>
    /// <returns>The indicators in the order of the text, the numbers that are none, and what does not add up.</returns>
    public IndicatorReading Extract(Outline outline)
    {
        ArgumentNullException.ThrowIfNull(outline);
        Document document = outline.Document;
        NumberReading numbers = QuantityParser.Default.Parse(document.Text.ToString());
        var reader = new SentenceReader(document, numbers, segmenter);
        var builder = new IndicatorBuilder(outline);
        foreach (Sentence sentence in outline.Sentences)
        {
            Section section = outline.Sections[outline.Paragraphs[sentence.Paragraph].Section];
            if (section.Kind == SectionKind.Chrome) continue;
            builder.Add(reader.Read(sentence.Span), outline.Paragraphs[sentence.Paragraph].Section);
        }
        return new IndicatorReading(builder.Indicators, numbers, []);
    }
}
