using System.Collections.Frozen;
using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Structure;

/// <summary>Lists of phrases by key, read once from an embedded table of two columns.</summary>
internal sealed class PhraseTable
{
    private readonly FrozenDictionary<string, PhraseList> lists;

    private PhraseTable(IEnumerable<string[]> rows)
        => lists = rows.GroupBy(r => r[0], r => r[1], StringComparer.Ordinal).ToFrozenDictionary(g => g.Key, g => new PhraseList(g), StringComparer.Ordinal);

    /// <summary>The table of page noise.</summary>
    public static PhraseTable Chrome { get; } = Of("chrome.tsv");

    /// <summary>The table of words that tell what a part is for.</summary>
    public static PhraseTable Cues { get; } = Of("section-cues.tsv");

    /// <summary>Reads an embedded table of keys and phrases.</summary>
    public static PhraseTable Of(string name) => new(EmbeddedTable.Rows(name));

    /// <summary>Whether a phrase of the list stands in the text.</summary>
    public bool Contains(string key, ReadOnlySpan<char> text) => lists[key].IndexIn(text) >= 0;

    /// <summary>Where the first phrase of the list stands in the text; -1 where none does.</summary>
    public int IndexOf(string key, ReadOnlySpan<char> text) => lists[key].IndexIn(text);

    /// <summary>Whether the text begins with a phrase of the list.</summary>
    public bool StartsWith(string key, ReadOnlySpan<char> text) => lists[key].Begins(text);

    /// <summary>Whether the text is a phrase of the list.</summary>
    public bool Equals(string key, ReadOnlySpan<char> text) => lists[key].Is(text);
}
