namespace Xialu.TextMining.MachineLearning.Areas;

/// <summary>What a classifier says of a paragraph.</summary>
/// <param name="Area">Its area; null where it is about none, or about several alike.</param>
/// <param name="Confidence">The model's probability of this answer, from 0 to 1; 0 where it knows no word of the paragraph.</param>
public readonly record struct AreaPrediction(PolicyArea? Area, double Confidence);
