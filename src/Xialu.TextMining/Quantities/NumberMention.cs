using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Quantities;

/// <summary>A number that is no quantity, and why.</summary>
/// <param name="Span">The number with what makes it a date, a name and so on, in the whole text.</param>
/// <param name="Class">Why it is no quantity.</param>
public readonly record struct NumberMention(TextSpan Span, NumberClass Class);
