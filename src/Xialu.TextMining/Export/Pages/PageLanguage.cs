namespace Xialu.TextMining.Export.Pages;

/// <summary>The language of a page's own words; the report's text and the records stay as they are.</summary>
public enum PageLanguage
{
    /// <summary>Chinese in simplified characters.</summary>
    Chinese,

    /// <summary>English.</summary>
    English,
}
