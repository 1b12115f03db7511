using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Structure;

/// <summary>A paragraph: a line of the report, or a cell of a table.</summary>
/// <param name="Span">Its text without line end and outer white space.</param>
/// <param name="Section">Index of its section in <see cref="Outline.Sections"/>.</param>
/// <param name="Heading">Its heading, where the paragraph is one or begins with one; else null.</param>
/// <param name="FirstSentence">Index of its first sentence in <see cref="Outline.Sentences"/>.</param>
/// <param name="SentenceCount">Number of its sentences.</param>
public sealed record Paragraph(TextSpan Span, int Section, Heading? Heading, int FirstSentence, int SentenceCount)
{
    /// <summary>Index in <see cref="Outline.Paragraphs"/> of the paragraph whose heading encloses this one; -1 where none does.</summary>
    public int Parent { get; init; } = -1;
}
