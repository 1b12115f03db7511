using Xialu.TextMining.Slogans;

namespace Xialu.TextMining.Comparison;

/// <summary>A slogan that one of two successive reports of a place has and the other has not.</summary>
/// <param name="Earlier">The earlier report.</param>
/// <param name="Later">The later report.</param>
/// <param name="Kind">New or gone (dropped).</param>
/// <param name="Slogan">Its first occurrence.</param>
/// <param name="Times">How often it stands in the report that has it.</param>
public sealed record SloganChange(ComparedReport Earlier, ComparedReport Later, ChangeKind Kind, Slogan Slogan, int Times);
