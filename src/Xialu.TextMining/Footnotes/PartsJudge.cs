using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Footnotes;

/// <summary>Tells how surely a list is the parts of a term: by the counts that the term announces, by what members have in common, by how much of the definition they are.</summary>
internal static class PartsJudge
{
    private const int MaxLead = 24;
    private const int Enough = 60;
    private const int CoverScore = 6;

    /// <summary>What it is worth that the members hold what the term counts.</summary>
    internal const int NamedScore = 9;

    // 以信息化带动工业化: who says it again and again tells of it.
    private const int MaxSaid = 2;

    private const int PartlyNamedScore = 2;
    private const int AlikeScore = 3;
    private const int MismatchScore = 6;
    private const int OpenScore = 80;
    private const int GroupScore = 88;

    // Clauses that all hold what is counted beat a reading by groups; in a list, the last pause or joint may part the group from the rest.
    private const int ClauseGroupScore = 97;
    private const int FewestProven = 4;
    private const int ManyProven = 8;

    // So many members are seldom as many as the term counts by chance.
    private const int MaxChance = 4;

    // A connective, a comma and quotes around a member between others.
    private const int MaxEdge = 6;

    /// <summary>How much of the definition the members are.</summary>
    public static int Cover(List<string> items, string definition) => items.Sum(i => i.Length) * CoverScore / definition.Length;

    /// <summary>What <see cref="Worth"/> asks, as far as members can answer that may still grow shorter at the ends of the list.</summary>
    public static bool MayBeWorth(IReadOnlyList<TextSpan> members, string term, string definition, Arity arity)
    {
        int n = members.Count;
        if (n > 2 && OpenUnit(term, arity) is { } unit && members.All(m => definition.AsSpan(m.Start, m.Length).Contains(unit))) return true;
        // The heads of 个转社、社升场 are spelled out by clauses.
        if (arity.Counts.Count == 0) return n <= term.Length + 1 && (term.Contains('、') || !members.Skip(1).SkipLast(1).Any(m => m.Length > TermAlignment.MaxAligned + MaxEdge)) && members.All(m => definition.AsSpan(m.Start, m.Length).ContainsAny(term));
        return Arity.AreAsMany(n, arity.Sum) || arity.Largest > 1 && (arity.Counts.Contains(n) || arity.Counts.Count == 1 && members.Sum(m => m.Length) + n + 1 >= definition.Length);
    }

    /// <summary>How surely a list is the parts of the term, by its counts; 0 where nothing speaks for it.</summary>
    public static int Worth(PartList list, string term, string definition, Arity arity)
    {
        List<string> items = list.Items;
        int n = items.Count;
        if (n < 2 || items.Exists(i => i.Length == 0) || string.Join('、', items) == term) return 0;
        if (AnswersOpen(items, term, arity)) return list.IsWeak ? 0 : OpenScore + Alikeness(items);
        if (arity.Counts.Count == 0) return (!list.IsWeak || IsAll(items, definition)) && TermAlignment.Aligns(items, term, IsAll(items, definition) || definition.Contains('“' + items[0], StringComparison.Ordinal)) || TermAlignment.AnswersHeads(items, term, IsAll(items, definition)) ? 80 + (n == term.Length ? NamedScore : 0) : 0;
        if (arity.Largest < 2) return n == arity.Sum && AnswersOnes(items, definition, arity) ? 90 : 0;
        // 以“双核”驱动发展: a clause that says the term again tells of it and is no member.
        if (list.IsWeak && SaysAgain(items, term, arity)) return 0;
        if (list.IsConnected) return arity.Counts.Contains(n) ? 100 : 0;
        if (n == arity.Sum) return !(arity.IsOpen && list.IsWeak) && IsProven(list, definition, arity) ? 90 + Likeness(items, arity) : 0;
        // 一案三查 may spell out its three alone, 四减四增 its four pairs, where the list is most of what there is.
        bool rest = (!list.IsWeak || Alikeness(items) > 0 && IsAll(items, definition) && arity.Counts.All(c => c == n)) && arity.Counts.Contains(n) && (arity.Sum - n == arity.Counts.Count - 1 || arity.Counts.All(c => c == n) || IsAll(items, definition));
        if (AnswersGroup(items, arity)) return list.IsWeak ? ClauseGroupScore : GroupScore;
        if (rest && Cover(items, definition) * 5 >= CoverScore * 2) return 60;
        // The definition is nothing but a list: these are the parts, although the numeral says another number.
        return arity.Counts.Count == 1 && !list.IsWeak && IsWhole(items, definition) ? Enough - MismatchScore : 0;
    }

    private static bool SaysAgain(List<string> items, string term, Arity arity)
        => arity.Heads(term).Any(head => items.Exists(i => i.Contains(head, StringComparison.Ordinal)));

    // 多规合一: three members or more hold what the open count counts.
    private static bool AnswersOpen(List<string> items, string term, Arity arity) => items.Count > 2 && OpenUnit(term, arity) is { } unit && items.TrueForAll(i => i.Contains(unit));

    private static char? OpenUnit(string term, Arity arity)
        => arity.Counts.Count == 0 && term.IndexOf('多', StringComparison.Ordinal) is >= 0 and var many && many + 2 < term.Length ? term[many + 1] : null;

    // 一案三查: three that hold 查 are the three, the one is said before.
    private static bool AnswersGroup(List<string> items, Arity arity)
    {
        if (arity.Sum - items.Count != arity.Counts.Count - 1 || arity.Counts.Count < 2) return false;
        int group = arity.Counts.ToList().IndexOf(items.Count);
        return items.Count > 2 && group >= 0 && char.IsLetter(arity.Units[group]) && items.TrueForAll(i => i.Contains(arity.Units[group]));
    }

    // 一带一路, 一馆一中心: each member stands in quotes, or holds what its one counts and nothing else is there.
    private static bool AnswersOnes(List<string> items, string definition, Arity arity)
    {
        bool quoted = items.TrueForAll(i => definition.Contains($"“{i}”", StringComparison.Ordinal));
        if (quoted || definition.AsSpan().ContainsAny('，', ',', '；')) return quoted;
        bool whole = IsWhole(items, definition.TrimStart('指', '即', '是')) && items.TrueForAll(i => i.Length <= TermAlignment.MaxAligned);
        return whole || IsAll(items, definition) && items.Zip(arity.Units).All(p => char.IsLetter(p.Second) && p.First.Contains(p.Second));
    }

    // As many clauses as the term counts prove little, unless they are built alike or are all there is; so do lists that ignore its groups.
    private static bool IsProven(PartList list, string definition, Arity arity)
    {
        List<string> items = list.Items;
        int usual = items.Select(i => i.Length).Order().ElementAt(items.Count / 2);
        if (items.Count > 2 && items[0].Length > Math.Max(MaxLead, usual * 4)) return false;
        if (list.IsCounted || Likeness(items, arity) >= (list.IsWeak ? AlikeScore : 1)) return true;
        int length = items.Sum(i => i.Length);
        if (arity.Counts.Count == 1 && items.Count >= FewestProven && (!list.IsWeak || IsWhole(items, definition) && definition.AsSpan().Count('，') == items.Count - 1)) return true;
        if (items.Count >= ManyProven && IsWhole(items, definition) && items.TrueForAll(i => i.Length <= TermAlignment.MaxAligned)) return true;
        if (!list.IsWeak) return length * (arity.Counts.Count == 1 ? 4 : items.Count > MaxChance && !arity.Counts.Contains(1) ? 3 : 2) >= definition.Length;
        return items.Count > 2 && length * 4 >= definition.Length * 3 && items.Max(i => i.Length) * 2 <= items.Min(i => i.Length) * 3;
    }

    private static bool IsAll(List<string> items, string definition) => (items.Sum(i => i.Length) + items.Count) * 10 / 9 >= definition.Length;

    private static bool IsWhole(List<string> items, string definition) => items.Sum(i => i.Length) + items.Count + 1 >= definition.Length;

    /// <summary>How alike members are: 三高: a list of 高… beats another list of three; so does one whose members begin or end alike.</summary>
    public static int Likeness(List<string> items, Arity arity)
    {
        int named = 0, at = 0, groups = 0;
        for (int g = 0; g < arity.Counts.Count; at += arity.Counts[g++])
        {
            char unit = arity.Units[g];
            if (char.IsLetter(unit) && items.Skip(at).Take(arity.Counts[g]).All(i => i.AsSpan().Count(unit) is > 0 and <= MaxSaid)) named++;
            else if (char.IsLetter(unit)) groups++;
        }
        return (named == 0 ? 0 : groups == 0 ? NamedScore : PartlyNamedScore) + Alikeness(items);
    }

    /// <summary>Whether all members begin or end alike, as a score.</summary>
    public static int Alikeness(List<string> items)
    {
        // 以甲为先导, 以乙为支撑 go on alike after one character.
        int shared = items.Count > 2 && items[0][0] is '《' or '以' or '对' or '从' or '向' ? 1 : 2;
        bool start = items.TrueForAll(i => i.Length > 2 && string.CompareOrdinal(i, 0, items[0], 0, shared) == 0);
        bool end = items.TrueForAll(i => i.Length > 2 && i.EndsWith(items[0][^2..], StringComparison.Ordinal));
        return start || end ? AlikeScore : 0;
    }
}
