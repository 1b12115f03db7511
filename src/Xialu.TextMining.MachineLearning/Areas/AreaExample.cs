namespace Xialu.TextMining.MachineLearning.Areas;

/// <summary>A paragraph with its area, to train on.</summary>
/// <param name="Paragraph">The paragraph.</param>
/// <param name="Area">Its area; null where it is about none, or about several alike.</param>
/// <param name="Weight">How much it counts beside others; above 0.</param>
public sealed record AreaExample(AreaParagraph Paragraph, PolicyArea? Area, double Weight = 1);
