namespace Xialu.TextMining.Reading;

/// <summary>What a file's format calls a stretch of text.</summary>
public enum BlockKind
{
    /// <summary>An ordinary paragraph.</summary>
    Paragraph,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>An item of a list.</summary>
    ListItem,

    /// <summary>A cell of a table; the first row's cells are <see cref="TableHeader"/>.</summary>
    TableCell,

    /// <summary>A cell of a table's header row.</summary>
    TableHeader,

    /// <summary>A quotation.</summary>
    Quote,

    /// <summary>The definition of a footnote or endnote that the format itself knows.</summary>
    Note,

    /// <summary>Site navigation and the like: a link list, a footer, front matter.</summary>
    Chrome,
}
