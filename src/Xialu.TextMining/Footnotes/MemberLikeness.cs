namespace Xialu.TextMining.Footnotes;

/// <summary>What members of a list have in common: how they begin and end, their length, what they hold.</summary>
internal static class MemberLikeness
{
    private const int MaxRhythm = 4;

    /// <summary>What all members begin with; of one member its first two characters.</summary>
    public static string CommonPrefix(List<string> items)
    {
        int n = items.Count == 1 ? Math.Min(2, items[0].Length) : items[0].Length;
        for (int i = 1; i < items.Count; i++) n = Math.Min(n, CommonStart(items[0], items[i]));
        return items[0][..n];
    }

    /// <summary>What all members end with; of one member its last character.</summary>
    public static string CommonSuffix(List<string> items)
    {
        int n = items.Count == 1 ? Math.Min(1, items[0].Length) : items[0].Length;
        for (int i = 1; i < items.Count; i++) n = Math.Min(n, CommonEnd(items[0], items[i]));
        return items[0][^n..];
    }

    /// <summary>The length of all members; 0 where they differ.</summary>
    public static int CommonLength(List<string> items) => items.TrueForAll(i => i.Length == items[0].Length) ? items[0].Length : 0;

    /// <summary>How many characters two texts begin with alike.</summary>
    public static int CommonStart(string a, string b)
    {
        int n = 0;
        while (n < a.Length && n < b.Length && a[n] == b[n]) n++;
        return n;
    }

    private static int CommonEnd(string a, string b)
    {
        int n = 0;
        while (n < a.Length && n < b.Length && a[^(n + 1)] == b[^(n + 1)]) n++;
        return n;
    }

    /// <summary>Whether members of one short length hold what the term counts at one place: 概算, 预算, 决算 for 三算.</summary>
    public static bool KeepsRhythm(string member, List<string> others, string term)
        => others.Count > 1 && member.Length is >= 2 and <= MaxRhythm && others.TrueForAll(o => o.Length == member.Length)
            && Arity.Of(TermNumerals.Counting(term)).Units.Any(u => char.IsLetter(u) && member.IndexOf(u) is >= 0 and var at && others.TrueForAll(o => o.IndexOf(u) == at));

    /// <summary>Whether a member begins with a word.</summary>
    // Loops, since a lambda in a loop over the tables is an object a row.
    public static bool AnyBegins(List<string> items, string word)
    {
        foreach (string item in items)
            if (item.StartsWith(word, StringComparison.Ordinal)) return true;
        return false;
    }

    /// <summary>Whether a member holds a word.</summary>
    public static bool AnyHolds(List<string> items, string word)
    {
        foreach (string item in items)
            if (item.Contains(word, StringComparison.Ordinal)) return true;
        return false;
    }
}
