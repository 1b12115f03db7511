namespace Xialu.TextMining.Export.Pages;

/// <summary>How a page is written.</summary>
public sealed record PageOptions
{
    /// <summary>Chinese: whoever checks a report against its text reads Chinese.</summary>
    public const PageLanguage DefaultLanguage = PageLanguage.Chinese;

    /// <summary>The options that hold unless others are given.</summary>
    public static PageOptions Default { get; } = new();

    /// <summary>The language of labels and headings; <see cref="DefaultLanguage"/> unless set.</summary>
    public PageLanguage Language { get; init; } = DefaultLanguage;

    /// <summary>
    /// Where a comparison finds the pages of its reports, as an address relative to it that ends with a stroke, such as <c>pages/</c>; null
    /// where there are none, and then no figure leads to its report.
    /// </summary>
    public string? ReportPages { get; init; }
}
