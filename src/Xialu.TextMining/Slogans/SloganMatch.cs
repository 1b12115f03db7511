using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Slogans;

/// <summary>A slogan as the scan finds it.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Type">What the place where it stands makes of it.</param>
internal readonly record struct SloganMatch(TextSpan Span, SloganType Type);
