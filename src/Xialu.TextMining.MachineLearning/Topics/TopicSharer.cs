using Xialu.TextMining.Structure;

namespace Xialu.TextMining.MachineLearning.Topics;

/// <summary>Takes the topics of paragraphs together over reports, their parts, places and years.</summary>
public static class TopicSharer
{
    /// <summary>Takes shares together.</summary>
    /// <param name="paragraphs">Paragraphs of any reports, in any order; those without topics are passed over.</param>
    /// <param name="unit">Over what. Reports without a place or a year are left out of those units.</param>
    /// <returns>A share a unit and topic, ordered by report, part, place and year, then topic.</returns>
    /// <exception cref="ArgumentException">The paragraphs were scored by models with different numbers of topics.</exception>
    public static IReadOnlyList<TopicShare> Share(IEnumerable<ParagraphTopics> paragraphs, TopicUnit unit)
    {
        ArgumentNullException.ThrowIfNull(paragraphs);
        ParagraphTopics[] scored = [.. paragraphs.Where(p => p.Shares.Count > 0)];
        int[] topics = [.. scored.Select(p => p.Shares.Count).Distinct().Order()];
        if (topics.Length > 1) throw new ArgumentException($"Found paragraphs with {topics[0]} topics and with {topics[^1]}; expected those that one model scored.", nameof(paragraphs));
        return [.. scored.GroupBy(p => KeyOf(p.Paragraph, unit)).Where(g => IsTold(g.Key, unit))
            .OrderBy(g => g.Key.Report, StringComparer.Ordinal).ThenBy(g => g.Key.Section)
            .ThenBy(g => g.Key.Place, StringComparer.Ordinal).ThenBy(g => g.Key.Year).SelectMany(g => SharesOf(unit, g.Key, [.. Sorted(g)]))];
    }

    private static (string? Report, SectionKind? Section, string? Place, int? Year) KeyOf(TopicParagraph p, TopicUnit unit) => unit switch
    {
        TopicUnit.Report => (p.Report, null, p.Place, p.PlanYear),
        TopicUnit.Section => (p.Report, p.Section, p.Place, p.PlanYear),
        TopicUnit.Place => (null, null, p.Place, null),
        _ => (null, null, null, p.PlanYear),
    };

    private static bool IsTold((string? Report, SectionKind? Section, string? Place, int? Year) key, TopicUnit unit)
        => (unit != TopicUnit.Place || key.Place is not null) && (unit != TopicUnit.Year || key.Year is not null);

    // Sums of fractions depend on their order.
    private static IOrderedEnumerable<ParagraphTopics> Sorted(IEnumerable<ParagraphTopics> paragraphs)
        => paragraphs.OrderBy(p => p.Paragraph.Report, StringComparer.Ordinal).ThenBy(p => p.Paragraph.Span.Start);

    private static IEnumerable<TopicShare> SharesOf(
        TopicUnit unit, (string? Report, SectionKind? Section, string? Place, int? Year) key, ParagraphTopics[] paragraphs)
    {
        double words = paragraphs.Sum(p => (double)p.Paragraph.Words.Count);
        return Enumerable.Range(0, paragraphs[0].Shares.Count).Select(k => new TopicShare(
            unit, key.Report, key.Section, key.Place, key.Year, k + 1, paragraphs.Sum(p => p.Shares[k] * p.Paragraph.Words.Count) / words));
    }
}
