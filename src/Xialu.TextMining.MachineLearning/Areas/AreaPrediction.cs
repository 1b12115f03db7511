namespace Xialu.TextMining.MachineLearning.Areas;

/// <summary>What a classifier says of a paragraph.</summary>
/// <param name="Area">Its area; null where it is about none, or about several alike.</param>
/// <param name="Confidence">The model's probability of this answer, from 0 to 1.</param>
public readonly record struct AreaPrediction(PolicyArea? Area, double Confidence);
