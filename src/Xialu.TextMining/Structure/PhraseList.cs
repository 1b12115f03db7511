using System.Buffers;

namespace Xialu.TextMining.Structure;

/// <summary>
/// Phrases that are looked for together. A text is skipped through to the characters that a phrase begins with, which for short lists of
/// Chinese phrases is several times faster than the general search for many strings.
/// </summary>
internal sealed class PhraseList
{
    private readonly SearchValues<char> firsts;
    private readonly string starts;
    private readonly string[][] byStart;

    /// <summary>Makes a list.</summary>
    public PhraseList(IEnumerable<string> phrases)
    {
        // By the first character as a string: a table by the character itself would be code of its own, which is compiled anew at every start.
        IGrouping<string, string>[] groups = [.. phrases.GroupBy(p => p[..1], StringComparer.Ordinal)];
        starts = string.Concat(groups.Select(g => g.Key));
        byStart = [.. groups.Select(g => g.ToArray())];
        firsts = SearchValues.Create(starts);
    }

    /// <summary>Where the first phrase stands in the text; -1 where none does.</summary>
    public int IndexIn(ReadOnlySpan<char> text)
    {
        for (int at = 0; at < text.Length; at++)
        {
            int next = text[at..].IndexOfAny(firsts);
            if (next < 0) return -1;
            at += next;
            if (Begins(text[at..])) return at;
        }
        return -1;
    }

    /// <summary>Whether the text begins with a phrase.</summary>
    public bool Begins(ReadOnlySpan<char> text)
    {
        foreach (string phrase in StartingLike(text))
            if (text.StartsWith(phrase, StringComparison.Ordinal)) return true;
        return false;
    }

    /// <summary>Whether the text is a phrase.</summary>
    public bool Is(ReadOnlySpan<char> text)
    {
        foreach (string phrase in StartingLike(text))
            if (text.SequenceEqual(phrase)) return true;
        return false;
    }

    private string[] StartingLike(ReadOnlySpan<char> text)
    {
        int start = text.IsEmpty ? -1 : starts.IndexOf(text[0], StringComparison.Ordinal);
        return start < 0 ? [] : byStart[start];
    }
}
