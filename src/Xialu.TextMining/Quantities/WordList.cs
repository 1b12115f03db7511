using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Quantities;

/// <summary>A one-column table of words, looked up by their first or last character.</summary>
internal sealed class WordList
{
    private readonly Dictionary<char, string[]> byFirst;
    private readonly Dictionary<char, string[]> byLast;

    public WordList(string table)
    {
        string[] words = [.. EmbeddedTable.Rows(table).Select(r => r[0])];
        byFirst = words.GroupBy(w => w[0]).ToDictionary(g => g.Key, g => g.OrderByDescending(w => w.Length).ToArray());
        byLast = words.GroupBy(w => w[^1]).ToDictionary(g => g.Key, g => g.OrderByDescending(w => w.Length).ToArray());
    }

    /// <summary>The length of the longest word that begins at a position, or 0.</summary>
    public int LengthAt(in Stretch text, int at)
    {
        if (!byFirst.TryGetValue(text[at], out string[]? words)) return 0;
        foreach (string word in words)
            if (text.Has(at, word)) return word.Length;
        return 0;
    }

    /// <summary>Whether a word ends before a position.</summary>
    public bool EndsBefore(in Stretch text, int end)
    {
        if (!byLast.TryGetValue(text[end - 1], out string[]? words)) return false;
        foreach (string word in words)
            if (text.HasBefore(end, word)) return true;
        return false;
    }
}
