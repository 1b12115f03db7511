using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Export.Pages;

/// <summary>A stretch of the report's text that is set as one block.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Kind">How it is set.</param>
/// <param name="Depth">Depth of the heading, from 1; else 0.</param>
internal readonly record struct TextBlock(TextSpan Span, TextBlockKind Kind, int Depth);
