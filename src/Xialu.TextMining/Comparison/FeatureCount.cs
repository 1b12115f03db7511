namespace Xialu.TextMining.Comparison;

/// <summary>A cell of a <see cref="DocumentFeatureMatrix"/> that is not 0.</summary>
/// <param name="Feature">Index of the word in <see cref="DocumentFeatureMatrix.Features"/>.</param>
/// <param name="Count">How often the document has it, 1 or more.</param>
public readonly record struct FeatureCount(int Feature, int Count);
