using System.Collections.Frozen;
using Xialu.TextMining.Reading;
using Xialu.TextMining.Segmentation;
using Xialu.TextMining.Structure;

namespace Xialu.TextMining.MachineLearning.Topics;

/// <summary>Takes the words of content out of texts: nouns and names of things of two characters or more, policy terms as one word, names of places and people left out.</summary>
public static class TopicWords
{
    private const int ShortestWord = 2;
    private static readonly FrozenSet<string> Tags = EmbeddedTable.Rows("topic-tags.tsv").Select(r => r[0]).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The words of a text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The words, in order.</returns>
    public static IReadOnlyList<string> Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return [.. Segmenter.Policy.Segment(text, SegmentationMode.Tagged)
            .Where(t => t.Text.Length >= ShortestWord && t.Tag is not null && Tags.Contains(t.Tag)).Select(t => string.Intern(t.Text))];
    }

    /// <summary>The paragraphs of a report that speak of policy: review, problems, plan and own building.</summary>
    /// <param name="report">The report.</param>
    /// <returns>The paragraphs with a word of content, in the order of the text.</returns>
    public static IReadOnlyList<TopicParagraph> Read(MinedReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        Outline outline = report.Outline;
        return [.. outline.Paragraphs
            .Select(p => new TopicParagraph(report.Name, outline.Place, outline.PlanYear, outline.Sections[p.Section].Kind, p.Span, []))
            .Where(p => p.Section is SectionKind.Review or SectionKind.Problems or SectionKind.Plan or SectionKind.OwnBuilding)
            .Select(p => p with { Words = Read(report.Text[p.Span]) }).Where(p => p.Words.Count > 0)];
    }
}
