namespace Xialu.TextMining.Footnotes;

/// <summary>Tells by their characters whether members spell out a term without numerals.</summary>
internal static class TermAlignment
{
    /// <summary>Longer members hold a character of the term by chance.</summary>
    internal const int MaxAligned = 12;

    /// <summary>Whether each part begins or ends with the next character of the term (专精特新) or holds the one next to it (放管服). Of its own words a term is no abbreviation.</summary>
    public static bool Aligns(List<string> items, string term, bool stands)
    {
        if (items.Exists(i => i.Length > 1 && term.Contains(i, StringComparison.Ordinal))) return false;
        return (items.Count > 2 || stands) && AlignsAtEdges(items, term) || items.Count > 2 && Enumerable.Range(0, Math.Max(0, term.Length - items.Count + 1)).Any(start => HoldEach(items, term.AsSpan(start, items.Count)));
    }

    /// <summary>Whether each part holds its head: 堆、源、素、药.</summary>
    public static bool AnswersHeads(List<string> items, string term, bool areAll)
    {
        string[] heads = term.Split('、');
        return heads.Length == items.Count && items.Zip(heads).All(p => p.First.Contains(p.Second, StringComparison.Ordinal) && p.First.Length <= MaxAligned || areAll && p.Second.Length > 2 && Spells(p.First, p.Second));
    }

    /// <summary>Whether each member holds its character of the head, and no character is in all of them: 简政放权, 放管结合, 优化服务 for 放管服.</summary>
    public static bool HoldEach(List<string> items, ReadOnlySpan<char> head)
    {
        for (int i = 0; i < head.Length; i++)
        {
            char c = head[i];
            if (items[i].Length > MaxAligned || !items[i].Contains(c) || items.TrueForAll(item => item.Contains(c))) return false;
        }
        return true;
    }

    private static bool AlignsAtEdges(List<string> items, string term)
    {
        int at = -1;
        foreach (string item in items)
        {
            if (item.Length > MaxAligned) return false;
            int first = term.IndexOf(item[0], at + 1), last = term.IndexOf(item[^1], at + 1);
            int next = first < 0 ? last : last < 0 ? first : Math.Min(first, last);
            if (next < 0) return false;
            at = next;
        }
        return items.Count > 2 || term.Length <= 6;
    }

    // 个转企: 个体户转为企业.
    private static bool Spells(string item, string head)
    {
        if (item.Contains('。')) return false;
        int at = -1;
        foreach (char c in head)
            if ((at = item.IndexOf(c, at + 1)) < 0) return false;
        return true;
    }
}
