using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Footnotes;

/// <summary>Reads definitions that spell the groups of an abbreviation out one after the other: two members here, five in the next clause.</summary>
internal sealed class GroupedParts
{
    private const int MaxRole = 8;
    private const int MaxGroup = 3;
    private readonly string text;
    private readonly string term;
    private readonly Arity arity;

    // A clause stands between the stops of several kinds, and trimming its members asks for their words.
    private readonly Dictionary<(TextSpan Clause, int Count, string? Group), List<string>?> known = [];

    private GroupedParts(string text, string term, Arity arity) => (this.text, this.term, this.arity) = (text, term, arity);

    /// <summary>The members of all groups, in order, once for every way to read them.</summary>
    /// <param name="text">The definition.</param>
    /// <param name="term">What it defines.</param>
    /// <param name="span">Where to read.</param>
    /// <param name="arity">The counts of the term.</param>
    public static IEnumerable<List<string>> Read(string text, string term, TextSpan span, Arity arity) => new GroupedParts(text, term, arity).All(span);

    private IEnumerable<List<string>> All(TextSpan span)
    {
        if (arity.Counts.Count < 2 || arity.Largest < 2) yield break;
        foreach (TextSpan sentence in Pieces.Split(text, span, "。！？\n"))
        {
            foreach (string stops in (string[])["；;", "；;，,", "；;，,：:"])
            {
                List<TextSpan> clauses = Pieces.Split(text, sentence, stops);
                int from = clauses.Count - arity.Counts.Count;
                if (from >= 0 && Consecutive(clauses, from) is { } items) yield return items;
            }
        }
        List<TextSpan> quoted = [.. ListScopes.Quotations(text, span)];
        if (quoted.Count == arity.Counts.Count && Consecutive(quoted, 0) is { } named) yield return named;
        if (Scattered(Pieces.Split(text, span, "；;。，,")) is { } scattered) yield return scattered;
    }

    // One clause a group, none between; a group of one is its whole clause.
    private List<string>? Consecutive(List<TextSpan> clauses, int from)
    {
        var items = new List<string>();
        for (int g = 0; g < arity.Counts.Count; g++)
        {
            TextSpan clause = WithoutRole(clauses[from + g]);
            List<string>? members = arity.Counts[g] == 1 ? Single(clause, arity.Units[g]) : Members(clause, arity.Counts[g], GroupOf(g));
            if (members is null) return null;
            items.AddRange(ByUnit(members, arity.Units[g]));
        }
        return items;
    }

    private List<string>? Scattered(List<TextSpan> clauses)
    {
        var items = new List<string>();
        int group = 0;
        foreach (TextSpan clause in clauses)
        {
            if (group == arity.Counts.Count) break;
            if (Members(clause, arity.Counts[group]) is not { } members) continue;
            items.AddRange(ByUnit(members, arity.Units[group]));
            group++;
        }
        return group == arity.Counts.Count ? items : null;
    }

    // 以甲为主体, 甲、乙为辅助: the role is not the member's.
    private TextSpan WithoutRole(TextSpan clause)
    {
        int role = text.LastIndexOf('为', clause.End - 1, clause.Length);
        if (role <= clause.Start + 1 || clause.End - role > MaxRole || text[role - 1] is '成' or '作' or '因' or '行') return clause;
        int start = clause.Start + (text[clause.Start] is '即' or '指' ? 1 : 0);
        return TextSpan.FromBounds(text[start] == '以' ? start + 1 : start, role);
    }

    private List<string>? Single(TextSpan clause, char unit)
    {
        if (clause.Length < 2) return null;
        // 水利、交通等重大工程 for 一重: what follows 等 is what the term counts.
        bool named = text.IndexOf('等', clause.Start, clause.Length) is >= 0 and var etc && text.AsSpan(etc, clause.End - etc).Contains(unit);
        if (named) return [Pieces.Bare(text, clause)];
        if (Pieces.Split(text, clause, "、").Count > 1) return null;
        return [ListCloser.Single(Openings.Cut(Pieces.Bare(text, clause)))];
    }

    // 四化: 工业化主导、信息化引领 are 工业化 and 信息化.
    private static IEnumerable<string> ByUnit(List<string> members, char unit)
    {
        bool all = members.Count > 1 && unit != ' ' && !PartCounters.Has(unit) && members.TrueForAll(m => m.IndexOf(unit) > 1 && m.Length - m.LastIndexOf(unit) <= 3 && EdgeWords.EndsWord(m, m.LastIndexOf(unit)));
        return all ? members.Select(m => m[..(m.LastIndexOf(unit) + 1)]) : members;
    }

    // 突破发展一批甲、乙、丙等产业: the one group is open.
    private static List<string>? Batch(IEnumerable<PartList> lists)
    {
        List<string>? items = lists.MaxBy(l => l.Items.Count)?.Items;
        if (items is not null) items[0] = items[0][(items[0].LastIndexOf("一批", StringComparison.Ordinal) is >= 0 and var at ? at + 2 : 0)..];
        return items;
    }

    // What one group of the term counts: 不愁 of 两不愁三保障.
    private string GroupOf(int group)
    {
        char unit = arity.Units[group];
        int at = char.IsLetter(unit) ? term.IndexOf(unit, StringComparison.Ordinal) : -1;
        return at < 1 ? "" : term.Substring(at - 1, Math.Min(MaxGroup, term.Length - at + 1));
    }

    private List<string>? Members(TextSpan clause, int count, string? group = null)
    {
        if (known.TryGetValue((clause, count, group), out List<string>? members)) return members;
        bool open = count == 1 && text.IndexOf("一批", clause.Start, clause.Length, StringComparison.Ordinal) >= 0;
        var reader = new ListedParts(text, group ?? "", Arity.OfCount(group is null ? 0 : count), m => open || Arity.AreAsMany(m.Count, count));
        IEnumerable<PartList> lists = reader.InClause(clause);
        members = open ? Batch(lists) : lists.Where(l => l.Items.Count == count).MaxBy(l => l.Score)?.Items;
        return known[(clause, count, group)] = members;
    }
}
