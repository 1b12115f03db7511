using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Footnotes;

/// <summary>Reads definitions that spell the groups of an abbreviation out one after the other: two members here, five in the next clause.</summary>
internal static class GroupedParts
{
    private const string Counters = " 个大项条类张种";

    /// <summary>The members of all groups, in order; null where a group is missing.</summary>
    public static List<string>? Read(string text, TextSpan span, Arity arity)
    {
        if (arity.Counts.Count < 2 || arity.Largest < 2) return null;
        var items = new List<string>();
        int group = 0;
        IReadOnlyList<char> units = arity.Units;
        foreach (TextSpan clause in Pieces.Split(text, span, "；;。，,"))
        {
            if (group == arity.Counts.Count) break;
            if (Members(text, clause, arity.Counts[group]) is not { } members) continue;
            items.AddRange(ByUnit(members, units[group]));
            group++;
        }
        return group == arity.Counts.Count ? items : null;
    }

    // 四化: 工业化主导、信息化引领 are 工业化 and 信息化.
    private static IEnumerable<string> ByUnit(List<string> members, char unit)
    {
        bool all = members.Count > 1 && !Counters.Contains(unit) && members.TrueForAll(m => m.IndexOf(unit) > 0);
        return all ? members.Select(m => m[..(m.LastIndexOf(unit) + 1)]) : members;
    }

    // 突破发展一批甲、乙、丙等产业: the one group is open.
    private static List<string>? Batch(IEnumerable<PartList> lists)
    {
        List<string>? items = lists.MaxBy(l => l.Items.Count)?.Items;
        if (items is not null) items[0] = items[0][(items[0].LastIndexOf("一批", StringComparison.Ordinal) is >= 0 and var at ? at + 2 : 0)..];
        return items;
    }

    private static List<string>? Members(string text, TextSpan clause, int count)
    {
        IEnumerable<PartList> lists = ListedParts.InClause(text, clause, "");
        bool open = text.IndexOf("一批", clause.Start, clause.Length, StringComparison.Ordinal) >= 0;
        return count == 1 && open ? Batch(lists) : lists.Where(l => l.Items.Count == count).MaxBy(l => l.Score)?.Items;
    }
}
