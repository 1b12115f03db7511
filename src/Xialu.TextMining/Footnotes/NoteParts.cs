using System.Buffers;
using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Footnotes;

/// <summary>The parts that a definition spells out for an abbreviation.</summary>
/// <param name="Items">The parts, in order; empty where the definition spells out none.</param>
/// <param name="Announced">The counts the term announces, where their sum and the parts differ; else null.</param>
internal sealed record NoteParts(IReadOnlyList<string> Items, string? Announced)
{
    private const int MaxDefinition = 3000;
    private const int MaxPart = 90;
    private const int MaxLead = 24;
    private const int MaxBody = 60;
    private const int MaxPlainLabel = 2;
    private const int Enough = 60;
    private const int CoverScore = 6;
    private const int NamedScore = 9;
    private const int PartlyNamedScore = 2;
    private const int AlikeScore = 3;
    private const int MismatchScore = 6;
    private const int ChainedScore = 95;
    private const int OpenScore = 80;
    private const int GroupScore = 88;

    // Clauses that all hold what is counted beat a reading by groups; in a list, the last pause or joint may part the group from the rest.
    private const int ClauseGroupScore = 97;
    private const int HeadedScore = 106;
    private const int MaxAligned = 12;
    private const int FewestProven = 4;
    private const int ManyProven = 8;

    // A one stands everywhere; it opens a group only where others do as well.
    private const int FewestHeads = 3;

    // So many members are seldom as many as the term counts by chance.
    private const int MaxChance = 4;

    // A connective, a comma and quotes around a member between others.
    private const int MaxEdge = 6;
    private static readonly SearchValues<char> Rounds = SearchValues.Create("百千万0");
    private static readonly NoteParts None = new([], null);

    /// <summary>Finds the parts of a term in its definition.</summary>
    public static NoteParts Find(string term, string definition)
    {
        if (definition.Length is 0 or > MaxDefinition) return None;
        Arity arity = Arity.Of(TermNumerals.Counting(term));
        var span = new TextSpan(0, definition.Length);
        PartList? best = null;
        foreach (PartList list in Candidates(term, definition, span, arity))
        {
            if (list.Items.Exists(i => i.Length is 0 or > MaxPart)) continue;
            if (best is null || list.Score > best.Score) best = list;
        }
        if (best is null || best.Score < Enough) return None;
        bool agrees = arity.Counts.Count != 1 || arity.IsOpen || best.IsCounted || Fits(arity, best.Items.Count);
        return new NoteParts(best.Items, agrees ? null : string.Join('+', arity.Counts));
    }

    private static IEnumerable<PartList> Candidates(string term, string definition, TextSpan span, Arity arity)
    {
        if (Labelled(term, definition, span) is { } labelled) yield return labelled;
        if (Headed(term, definition, arity) is { } headed) yield return new PartList(headed, HeadedScore, IsCounted: true);
        if (CountedParts.Read(term, definition) is { } counted) yield return new PartList(counted.Items, counted.Opens ? 104 : 85, IsCounted: true);
        if (ChainedParts.Read(definition, arity) is { } chained) yield return new PartList(chained, ChainedScore);
        foreach (List<string> grouped in GroupedParts.Read(definition, term, span, arity)) yield return new PartList(grouped, 97 + Likeness(grouped, arity) + Cover(grouped, definition));
        foreach (PartList list in new ListedParts(definition, term, arity, members => MayBeWorth(members, term, definition, arity)).All(span).Where(l => l.Items.TrueForAll(i => i.Length > 0)))
            yield return list with { Score = list.Score + Worth(list, term, definition, arity) + Cover(list.Items, definition) };
    }

    private static int Cover(List<string> items, string definition) => items.Sum(i => i.Length) * CoverScore / definition.Length;

    // What Worth asks, as far as members can answer that may still grow shorter at the ends of the list.
    private static bool MayBeWorth(IReadOnlyList<TextSpan> members, string term, string definition, Arity arity)
    {
        int n = members.Count;
        if (n > 2 && OpenUnit(term, arity) is { } unit && members.All(m => definition.AsSpan(m.Start, m.Length).Contains(unit))) return true;
        // The heads of 个转社、社升场 are spelled out by clauses.
        if (arity.Counts.Count == 0) return n <= term.Length + 1 && (term.Contains('、') || !members.Skip(1).SkipLast(1).Any(m => m.Length > MaxAligned + MaxEdge)) && members.All(m => definition.AsSpan(m.Start, m.Length).ContainsAny(term));
        return Arity.AreAsMany(n, arity.Sum) || arity.Largest > 1 && (arity.Counts.Contains(n) || arity.Counts.Count == 1 && members.Sum(m => m.Length) + n + 1 >= definition.Length);
    }

    private static int Worth(PartList list, string term, string definition, Arity arity)
    {
        List<string> items = list.Items;
        int n = items.Count;
        if (n < 2 || items.Exists(i => i.Length == 0) || string.Join('、', items) == term) return 0;
        if (AnswersOpen(items, term, arity)) return list.IsWeak ? 0 : OpenScore + Alikeness(items);
        if (arity.Counts.Count == 0) return (n > 2 || !list.IsWeak || IsAll(items, definition)) && Aligns(items, term) || AnswersHeads(items, term, IsAll(items, definition)) ? 80 : 0;
        if (arity.Largest < 2) return n == arity.Sum && AnswersOnes(items, definition, arity) ? 90 : 0;
        if (list.IsConnected) return arity.Counts.Contains(n) ? 100 : 0;
        if (n == arity.Sum) return !(arity.IsOpen && list.IsWeak) && IsProven(list, definition, arity) ? 90 + Likeness(items, arity) : 0;
        // 一案三查 may spell out its three alone, 四减四增 its four pairs, where the list is most of what there is.
        bool rest = (!list.IsWeak || Alikeness(items) > 0 && IsAll(items, definition) && arity.Counts.All(c => c == n)) && arity.Counts.Contains(n) && (arity.Sum - n == arity.Counts.Count - 1 || arity.Counts.All(c => c == n) || IsAll(items, definition));
        if (AnswersGroup(items, arity)) return list.IsWeak ? ClauseGroupScore : GroupScore;
        if (rest && Cover(items, definition) * 5 >= CoverScore * 2) return 60;
        // The definition is nothing but a list: these are the parts, although the numeral says another number.
        return arity.Counts.Count == 1 && !list.IsWeak && IsWhole(items, definition) ? Enough - MismatchScore : 0;
    }

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
        return quoted || !definition.AsSpan().ContainsAny('，', ',', '；') && IsAll(items, definition) && items.Zip(arity.Units).All(p => char.IsLetter(p.Second) && p.First.Contains(p.Second));
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
        if (items.Count >= ManyProven && IsWhole(items, definition) && items.TrueForAll(i => i.Length <= MaxAligned)) return true;
        if (!list.IsWeak) return length * (arity.Counts.Count == 1 ? 4 : items.Count > MaxChance && !arity.Counts.Contains(1) ? 3 : 2) >= definition.Length;
        return length * 4 >= definition.Length * 3 && items.Max(i => i.Length) * 2 <= items.Min(i => i.Length) * 3;
    }

    private static bool IsAll(List<string> items, string definition) => (items.Sum(i => i.Length) + items.Count) * 10 / 9 >= definition.Length;

    private static bool IsWhole(List<string> items, string definition) => items.Sum(i => i.Length) + items.Count + 1 >= definition.Length;

    // 三高: a list of 高… beats another list of three; so does one whose members begin or end alike.
    private static int Likeness(List<string> items, Arity arity)
    {
        int named = 0, at = 0, groups = 0;
        for (int g = 0; g < arity.Counts.Count; at += arity.Counts[g++])
        {
            char unit = arity.Units[g];
            if (char.IsLetter(unit) && items.Skip(at).Take(arity.Counts[g]).All(i => i.Contains(unit))) named++;
            else if (char.IsLetter(unit)) groups++;
        }
        return (named == 0 ? 0 : groups == 0 ? NamedScore : PartlyNamedScore) + Alikeness(items);
    }

    private static int Alikeness(List<string> items)
    {
        bool start = items.TrueForAll(i => i.Length > 2 && string.CompareOrdinal(i, 0, items[0], 0, 2) == 0);
        bool end = items.TrueForAll(i => i.Length > 2 && i.EndsWith(items[0][^2..], StringComparison.Ordinal));
        return start || end ? AlikeScore : 0;
    }

    // 专精特新: each part begins or ends with the next character of the term.
    private static bool Aligns(List<string> items, string term)
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

    // 堆、源、素、药: each part holds its head.
    private static bool AnswersHeads(List<string> items, string term, bool areAll)
    {
        string[] heads = term.Split('、');
        return heads.Length == items.Count && items.Zip(heads).All(p => p.First.Contains(p.Second, StringComparison.Ordinal) && p.First.Length <= MaxAligned || areAll && p.Second.Length > 2 && Spells(p.First, p.Second));
    }

    private static bool Fits(Arity arity, int count) => count == arity.Sum || count == arity.Counts.Count || arity.Counts.Contains(count);

    private static PartList? Labelled(string term, string definition, TextSpan span)
    {
        List<(string Label, TextSpan Body)> labels = LabelledParts.Read(definition, span, term);
        if (labels.Count == 0) return null;
        AddFirstHead(labels, term, definition);
        bool counted = labels.Exists(l => Arity.Of(l.Label) is { Counts.Count: > 0 } or { IsOpen: true });
        if (labels.Count == 1 && Arity.Of(labels[0].Label).Sum < 2) return null;
        if (!counted && labels.Exists(l => l.Label.Length > MaxPlainLabel)) return null;
        // “个”指…；“十”指…；“百”指…
        bool places = labels.TrueForAll(l => l.Label.Length == 1);
        var items = new List<string>();
        foreach ((string label, TextSpan body) in labels)
        {
            Arity arity = Arity.Of(label);
            if (counted && !places && arity.Counts.Count == 0 && !arity.IsOpen && !label.AsSpan().ContainsAny(Rounds)) continue;
            // “6+1”：“6”即…: the labels of its members follow.
            if (body.Length == 0 && labels[^1].Body != body) continue;
            List<string> members = OfLabel(label, definition, body, arity);
            if (members.Count == 0) return null;
            items.AddRange(members);
        }
        return items.Count > 1 ? new PartList(items, 112, IsCounted: true) : null;
    }

    private static List<string>? Headed(string term, string definition, Arity arity)
    {
        if (arity.Counts.Count < (arity.Counts.Contains(1) ? FewestHeads : 2)) return null;
        var items = new List<string>();
        foreach ((int count, TextSpan body) in CountedHeads.Read(definition, arity))
        {
            if (count == 1)
            {
                items.Add(Pieces.Bare(definition, body));
                continue;
            }

            var group = Arity.OfCount(count);
            if (BestOf(new ListedParts(definition, term, group, m => Arity.AreAsMany(m.Count, count)).All(body, quotations: false), group) is not { } members) return null;
            items.AddRange(members);
        }
        return items.Count > 0 ? items : null;
    }

    private static List<string>? BestOf(IEnumerable<PartList> lists, Arity arity) => lists.Where(l => l.Items.Count == arity.Sum).MaxBy(l => l.Score + Alikeness(l.Items) + (l.Items.TrueForAll(i => i[0] == arity.Units[0]) ? NamedScore : 0))?.Items;

    // 甲：…；“乙”：…: the first head stands before the definition.
    private static void AddFirstHead(List<(string Label, TextSpan Body)> labels, string term, string definition)
    {
        string[] heads = term.Split('、');
        if (heads.Length != labels.Count + 1 || labels.Exists(l => string.Equals(l.Label, heads[0], StringComparison.Ordinal))) return;
        TextSpan before = Pieces.Split(definition, new TextSpan(0, labels[0].Body.Start), "；;。")[0];
        labels.Insert(0, (heads[0], before));
    }

    private static List<string> OfLabel(string label, string definition, TextSpan body, Arity arity)
    {
        if (arity.Sum > 1 && body.Length > 0)
        {
            if (label.Contains('+') && CountedParts.Read(label, definition[body.Start..body.End]) is { Opens: true } groups) return groups.Items;
            var reader = new ListedParts(definition, label, arity, members => Arity.AreAsMany(members.Count, arity.Sum));
            if (BestOf(reader.All(body, quotations: false), arity) is { } listed) return listed;
            if (CountedParts.Read(label, definition[body.Start..body.End]) is { } counted) return counted.Items;
        }
        string whole = Pieces.Bare(definition, body);
        if (arity.Sum > 1 && whole.Length > MaxBody && label.Length > MaxPlainLabel) return [];
        // 一极，即甲增长极，主要包括…: the clause that ends in what the label counts says it.
        TextSpan first = Pieces.Split(definition, body, "，,")[0];
        bool named = arity.Sum == 1 && first.Length > label.Length && first.Length < body.Length && definition[first.End - 1] == label[^1];
        return [whole.Length > MaxBody || named ? Pieces.Bare(definition, first) : whole];
    }
}
