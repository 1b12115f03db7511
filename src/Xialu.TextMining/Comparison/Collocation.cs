namespace Xialu.TextMining.Comparison;

/// <summary>Two words that stand next to each other more often, or less often, than chance would have it.</summary>
/// <param name="First">The first word.</param>
/// <param name="Second">The second word.</param>
/// <param name="Reports">How many reports have the pair.</param>
/// <param name="Table">How often the second word follows the first, and how often it follows any other word.</param>
public sealed record Collocation(string First, string Second, int Reports, ContingencyTable Table);
