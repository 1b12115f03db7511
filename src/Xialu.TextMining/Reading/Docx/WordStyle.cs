namespace Xialu.TextMining.Reading;

/// <summary>What a paragraph style says that matters for the text.</summary>
internal sealed class WordStyle
{
    public string Name { get; set; } = "";

    public string? BasedOn { get; set; }

    /// <summary>Outline level from 0; 9 is body text.</summary>
    public int? OutlineLevel { get; set; }

    public int? NumberingId { get; set; }

    public int? NumberingLevel { get; set; }
}
