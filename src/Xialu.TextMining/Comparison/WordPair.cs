namespace Xialu.TextMining.Comparison;

/// <summary>Two words that stand next to each other in a report, nothing between them, and how often.</summary>
/// <param name="First">Index of the first word in <see cref="ReportWords.Words"/>.</param>
/// <param name="Second">Index of the second.</param>
/// <param name="Count">How often the pair stands in the report.</param>
public readonly record struct WordPair(int First, int Second, int Count);
