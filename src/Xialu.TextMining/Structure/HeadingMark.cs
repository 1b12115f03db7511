using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Structure;

/// <summary>A heading before its depth is known.</summary>
/// <param name="Span">Its words.</param>
/// <param name="Style">How it announces itself.</param>
/// <param name="Rank">Where its style usually stands: a smaller rank encloses a greater one.</param>
/// <param name="Number">Its number; 0 for styles without.</param>
/// <param name="IsRunIn">Whether text follows on the line.</param>
internal readonly record struct HeadingMark(TextSpan Span, HeadingStyle Style, double Rank, int Number, bool IsRunIn);
