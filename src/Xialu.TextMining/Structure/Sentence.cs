using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Structure;

/// <summary>A sentence: up to 。！？； or the end of its paragraph, quotations and brackets kept whole.</summary>
/// <param name="Span">Its text, final stop included.</param>
/// <param name="Paragraph">Index of its paragraph in <see cref="Outline.Paragraphs"/>.</param>
public readonly record struct Sentence(TextSpan Span, int Paragraph);
