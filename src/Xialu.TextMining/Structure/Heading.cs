using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Structure;

/// <summary>A heading, on a line of its own or run into its paragraph.</summary>
/// <param name="Span">The words of the heading, without its number, marks and final stop.</param>
/// <param name="Style">How it announces itself.</param>
/// <param name="Depth">1 for the report's top level, growing inwards.</param>
/// <param name="IsRunIn">Whether text of the paragraph follows on the same line.</param>
public sealed record Heading(TextSpan Span, HeadingStyle Style, int Depth, bool IsRunIn);
