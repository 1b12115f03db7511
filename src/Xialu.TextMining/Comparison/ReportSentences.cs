using Xialu.TextMining.Structure;

namespace Xialu.TextMining.Comparison;

/// <summary>The sentences of a report that are compared with those of others: they are the records of novelty, and all that it keeps of the text.</summary>
/// <param name="Name">The report's name.</param>
/// <param name="Sentences">The sentences, in the order of the text.</param>
public sealed record ReportSentences(string Name, IReadOnlyList<ReportSentence> Sentences)
{
    /// <summary>Ten letters, digits and Han characters: shorter sentences are headings and addresses (各位代表！), which say nothing about copying.</summary>
    public const int ShortestCompared = 10;

    /// <summary>Takes the sentences of a report, notes and page noise left out.</summary>
    /// <param name="report">The report.</param>
    /// <returns>Its sentences of <see cref="ShortestCompared"/> characters or more.</returns>
    public static ReportSentences Of(MinedReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var sentences = new List<ReportSentence>();
        foreach ((Paragraph paragraph, _) in ReportParts.Body(report.Outline))
        {
            for (int i = paragraph.FirstSentence; i < paragraph.FirstSentence + paragraph.SentenceCount; i++)
            {
                Sentence sentence = report.Outline.Sentences[i];
                if (BareText.LengthOf(report.Text.AsSpan(sentence.Span)) >= ShortestCompared) sentences.Add(new ReportSentence(sentence.Span, report.Text[sentence.Span]));
            }
        }
        return new ReportSentences(report.Name, sentences);
    }
}
