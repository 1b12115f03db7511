namespace Xialu.TextMining.Export.Pages;

/// <summary>How a stretch of the report's text is set.</summary>
internal enum TextBlockKind
{
    Paragraph,
    Heading,
    Cell,
    HeaderCell,

    /// <summary>Navigation and the like, which belongs to no paragraph.</summary>
    Noise,
}
