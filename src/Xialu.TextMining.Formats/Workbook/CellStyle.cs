namespace Xialu.TextMining.Formats;

/// <summary>How a cell looks: the index of its format in the workbook's <c>styles.xml</c>.</summary>
internal enum CellStyle
{
    /// <summary>As Excel shows it.</summary>
    Plain = 0,

    /// <summary>The header's cells.</summary>
    Header = 1,

    /// <summary>A text that stays text even where somebody edits the cell and it looks like a formula.</summary>
    Quoted = 2,

    /// <summary>A day.</summary>
    Day = 3,

    /// <summary>A link to another sheet.</summary>
    Link = 4,
}
