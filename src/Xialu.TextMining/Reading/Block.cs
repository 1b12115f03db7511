namespace Xialu.TextMining.Reading;

/// <summary>A stretch of text of which the file's format says what it is.</summary>
/// <param name="Span">The stretch, without its line end.</param>
/// <param name="Kind">What the format calls it.</param>
/// <param name="Level">Heading level (1–6), list depth, or column number of a table cell (from 0); else 0.</param>
public readonly record struct Block(TextSpan Span, BlockKind Kind, int Level);
