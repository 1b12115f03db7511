using System.Text;

namespace Xialu.TextMining.Reading;

/// <summary>A paragraph of a Word file while it is walked.</summary>
internal sealed class WordParagraph
{
    public StringBuilder Text { get; init; } = new();

    public string? Style { get; set; }

    public int? OutlineLevel { get; set; }

    public int? NumberingId { get; set; }

    public int? NumberingLevel { get; set; }

    /// <summary>Its mark is deleted by a tracked change, so the next paragraph goes on in it.</summary>
    public bool GoesOn { get; set; }
}
