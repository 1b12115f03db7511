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
}
