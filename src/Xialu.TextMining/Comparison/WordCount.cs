namespace Xialu.TextMining.Comparison;

/// <summary>A word and how often a report has it.</summary>
/// <param name="Word">The word.</param>
/// <param name="Counts">How often, in each part.</param>
public readonly record struct WordCount(string Word, PartCounts Counts);
