using Xialu.TextMining.Structure;

namespace Xialu.TextMining.MachineLearning.Areas;

/// <summary>What a classifier sees of a paragraph: its text and, where known, what stands around it.</summary>
/// <param name="Text">The paragraph, a heading run into it included.</param>
public sealed record AreaParagraph(string Text)
{
    /// <summary>The headings around it, the innermost first, its own run-in heading included; empty where unknown.</summary>
    public IReadOnlyList<string> Headings { get; init; } = [];

    /// <summary>What the part of the report that it stands in is for; null where unknown.</summary>
    public SectionKind? Section { get; init; }

    /// <summary>Reads a paragraph of a report.</summary>
    /// <param name="outline">The report.</param>
    /// <param name="index">Index in <see cref="Outline.Paragraphs"/>.</param>
    /// <returns>The paragraph with its headings and section.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The report has no such paragraph.</exception>
    public static AreaParagraph Of(Outline outline, int index)
    {
        ArgumentNullException.ThrowIfNull(outline);
        if (index < 0 || index >= outline.Paragraphs.Count)
            throw new ArgumentOutOfRangeException(nameof(index), index, $"{outline.Document.Name} has {outline.Paragraphs.Count} paragraphs; expected an index from 0 to {outline.Paragraphs.Count - 1}.");
        Paragraph paragraph = outline.Paragraphs[index];
        var headings = new List<string>();
        for (int i = paragraph.Heading is null ? paragraph.Parent : index; i >= 0; i = outline.Paragraphs[i].Parent)
            headings.Add(outline.Document.Text[outline.Paragraphs[i].Heading!.Span]);
        return new AreaParagraph(outline.Document.Text[paragraph.Span]) { Headings = headings, Section = outline.Sections[paragraph.Section].Kind };
    }
}
