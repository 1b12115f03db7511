namespace Xialu.TextMining.Structure;

/// <summary>A time that words name, at its place in them.</summary>
/// <param name="Position">Where the words stand.</param>
/// <param name="Years">The years they name.</param>
internal readonly record struct Period(int Position, YearSpan Years);
