using System.Buffers;
using System.Reflection;

namespace Xialu.TextMining.Structure;

/// <summary>Lists of phrases by key, read once from an embedded table of two columns.</summary>
internal sealed class PhraseTable
{
    private readonly Dictionary<string, SearchValues<string>> lists;
    private readonly Dictionary<string, string[]> phrases;

    private PhraseTable(IEnumerable<string[]> rows)
    {
        phrases = rows.GroupBy(r => r[0], r => r[1], StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);
        lists = phrases.ToDictionary(p => p.Key, p => SearchValues.Create(p.Value, StringComparison.Ordinal), StringComparer.Ordinal);
    }

    /// <summary>The table of page noise.</summary>
    public static PhraseTable Chrome { get; } = new(Rows("chrome.tsv"));

    /// <summary>The table of words that tell what a part is for.</summary>
    public static PhraseTable Cues { get; } = new(Rows("section-cues.tsv"));

    /// <summary>Whether a phrase of the list stands in the text.</summary>
    public bool Contains(string key, ReadOnlySpan<char> text) => text.ContainsAny(lists[key]);

    /// <summary>Where the first phrase of the list stands in the text; -1 where none does.</summary>
    public int IndexOf(string key, ReadOnlySpan<char> text) => text.IndexOfAny(lists[key]);

    /// <summary>Whether the text begins with a phrase of the list.</summary>
    public bool StartsWith(string key, ReadOnlySpan<char> text)
    {
        foreach (string phrase in phrases[key])
            if (text.StartsWith(phrase, StringComparison.Ordinal)) return true;
        return false;
    }

    /// <summary>Whether the text is a phrase of the list.</summary>
    public bool Equals(string key, ReadOnlySpan<char> text)
    {
        foreach (string phrase in phrases[key])
            if (text.SequenceEqual(phrase)) return true;
        return false;
    }

    /// <summary>The rows of an embedded table, header left out.</summary>
    public static IEnumerable<string[]> Rows(string resource)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The table '{resource}' is not embedded in the library.");
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(l => l.TrimEnd('\r').Split('\t'))];
    }
}
