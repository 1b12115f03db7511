namespace Xialu.TextMining.Comparison;

/// <summary>Finds many phrases in a text at once.</summary>
internal sealed class PhraseFinder
{
    /// <summary>Five characters: shorter phrases stand by chance inside other words.</summary>
    public const int Shortest = 5;

    // Most places of a text are passed over by their first two characters.
    private readonly bool[] starts = new bool[char.MaxValue + 1];
    private readonly Dictionary<string, string[]> byHead;

    /// <summary>Makes a finder.</summary>
    /// <param name="phrases">The phrases; those shorter than <see cref="Shortest"/> are not looked for.</param>
    public PhraseFinder(IEnumerable<string> phrases)
    {
        byHead = phrases.Where(p => p.Length >= Shortest).Distinct(StringComparer.Ordinal).GroupBy(p => p[..Shortest], StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);
        foreach (string head in byHead.Keys) starts[StartOf(head, 0)] = true;
    }

    /// <summary>Finds the phrases; letters and digits of a phrase's ends are not cut out of longer ones.</summary>
    /// <param name="text">The text.</param>
    /// <returns>Each occurrence with its start, in the order of the text.</returns>
    public IEnumerable<(string Phrase, int Start)> Find(string text)
    {
        Dictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> heads = byHead.GetAlternateLookup<ReadOnlySpan<char>>();
        var found = new List<(string, int)>();
        for (int start = 0; start + Shortest <= text.Length; start++)
        {
            if (!starts[StartOf(text, start)] || !heads.TryGetValue(text.AsSpan(start, Shortest), out string[]? phrases)) continue;
            foreach (string phrase in phrases)
                if (text.AsSpan(start).StartsWith(phrase, StringComparison.Ordinal) && IsWhole(text, start, start + phrase.Length)) found.Add((phrase, start));
        }
        return found;
    }

    private static int StartOf(string text, int at) => (text[at] * 31 ^ text[at + 1]) & char.MaxValue;

    private static bool IsWhole(string text, int start, int end)
        => !(start > 0 && char.IsAsciiLetterOrDigit(text[start]) && char.IsAsciiLetterOrDigit(text[start - 1]))
        && !(end < text.Length && char.IsAsciiLetterOrDigit(text[end - 1]) && char.IsAsciiLetterOrDigit(text[end]));
}
