namespace Xialu.TextMining.Export;

/// <summary>A file format that records are written in.</summary>
public enum ExportFormat
{
    /// <summary>JSON Lines: UTF-8 without BOM, one object a line.</summary>
    JsonLines,

    /// <summary>CSV by RFC 4180: UTF-8 with BOM, so that Excel opens it.</summary>
    Csv,

    /// <summary>Markdown: a pipe table for each kind of record and a summary of each report.</summary>
    Markdown,

    /// <summary>HTML: a page to check each report on, <c>pages/NAME.html</c>, and <c>index.html</c>, which leads to them. No tables.</summary>
    Html,
}
