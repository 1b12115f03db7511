using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Slogans;

/// <summary>A phrase in quotation marks.</summary>
/// <param name="Outer">The phrase with its marks.</param>
/// <param name="Content">What stands between them, a note's marker at its end left out.</param>
internal readonly record struct Quotation(TextSpan Outer, TextSpan Content);
