using System.Collections.Frozen;

namespace Xialu.TextMining.Reading;

/// <summary>What the names in a page mean: elements, and the classes and roles that sites give their navigation.</summary>
internal static class HtmlNames
{
    private static readonly Lazy<FrozenDictionary<string, string>> Roles = new(() =>
        EmbeddedTable.Rows("html-elements.tsv").ToFrozenDictionary(r => r[0], r => r[1], StringComparer.Ordinal));

    private static readonly Lazy<FrozenSet<string>> Chrome = new(() =>
        EmbeddedTable.Rows("html-chrome.tsv").Select(r => r[0]).ToFrozenSet(StringComparer.OrdinalIgnoreCase));

    /// <summary>Whether an element begins and ends lines.</summary>
    public static bool IsBlock(string element) => Roles.Value.GetValueOrDefault(element) is "block" or "chrome";

    /// <summary>Whether nothing inside an element is seen as text.</summary>
    public static bool IsHidden(string element) => Roles.Value.GetValueOrDefault(element) is "hidden";

    /// <summary>Whether an element is navigation by its own meaning.</summary>
    public static bool IsChrome(string element) => Roles.Value.GetValueOrDefault(element) is "chrome";

    /// <summary>Whether one of the words of a class, id or role attribute names navigation.</summary>
    public static bool NamesChrome(string? words)
    {
        if (string.IsNullOrEmpty(words)) return false;
        var lookup = Chrome.Value.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (Range range in words.AsSpan().SplitAny(" \t\r\n\f"))
            if (lookup.Contains(words.AsSpan(range))) return true;
        return false;
    }
}
