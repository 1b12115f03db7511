using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Footnotes;

/// <summary>The words that lead to a count and end the member before it: 1个甲带动10个乙 (<c>note-counted-verbs.tsv</c>).</summary>
internal static class CountedVerbs
{
    /// <summary>All of them.</summary>
    public static string[] All { get; } = [.. EmbeddedTable.Rows("note-counted-verbs.tsv").Select(r => r[0])];

    /// <summary>Whether one of them ends at a place.</summary>
    public static bool EndAt(string text, int at)
    {
        foreach (string verb in All)
            if (text.AsSpan(0, at).EndsWith(verb, StringComparison.Ordinal)) return true;
        return false;
    }
}
