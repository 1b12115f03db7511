namespace Xialu.TextMining.Comparison;

/// <summary>How much a word sets some documents apart from the others.</summary>
/// <param name="Word">The word.</param>
/// <param name="Table">How often target and reference have it; every statistic is read from it.</param>
public sealed record Keyness(string Word, ContingencyTable Table);
