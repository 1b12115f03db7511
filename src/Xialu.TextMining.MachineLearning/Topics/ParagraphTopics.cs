namespace Xialu.TextMining.MachineLearning.Topics;

/// <summary>A paragraph with its topics.</summary>
/// <param name="Paragraph">The paragraph.</param>
/// <param name="Shares">A share a topic, in the model's order; they sum to 1. Empty where the paragraph has no word that the model knows.</param>
public sealed record ParagraphTopics(TopicParagraph Paragraph, IReadOnlyList<double> Shares)
{
    /// <summary>The number of the topic with the largest share, from 1; null where there is none.</summary>
    public int? Main => Shares.Count == 0 ? null : Shares.Index().MaxBy(s => s.Item).Index + 1;
}
