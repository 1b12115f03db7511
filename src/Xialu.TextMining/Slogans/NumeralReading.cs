namespace Xialu.TextMining.Slogans;

/// <summary>What the numeral grammar reads in a phrase.</summary>
/// <param name="IsAbbreviation">Whether the phrase abbreviates or counts its parts by numerals.</param>
/// <param name="Numbers">The numbers it announces, in order.</param>
internal readonly record struct NumeralReading(bool IsAbbreviation, IReadOnlyList<int> Numbers);
