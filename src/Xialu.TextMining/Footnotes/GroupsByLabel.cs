using System.Buffers;
using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Footnotes;

/// <summary>Reads the members of each group that a definition introduces: by a label of the term (“三横”指…) or by its count and name (三大产业即…).</summary>
internal static class GroupsByLabel
{
    private const int MaxBody = 60;
    private const int MaxPlainLabel = 2;

    // A one stands everywhere; it opens a group only where others do as well.
    private const int FewestHeads = 3;
    private static readonly SearchValues<char> Rounds = SearchValues.Create("百千万0");

    /// <summary>The parts where the definition goes through the term label by label; null where it does not.</summary>
    public static PartList? Labelled(string term, string definition, TextSpan span)
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
            if (counted && !places && arity.Counts.Count == 0 && !arity.IsOpen && !label.AsSpan().ContainsAny(Rounds))
            {
                items.AddRange(OfHeads(label, definition, body));
                continue;
            }

            // “6+1”：“6”即…: the labels of its members follow.
            if (body.Length == 0 && labels[^1].Body != body) continue;
            List<string> members = OfLabel(label, definition, body, arity);
            if (members.Count == 0) return null;
            items.AddRange(members);
        }
        return items.Count > 1 ? new PartList(items, 112, IsCounted: true) : null;
    }

    // “放管服”即…, among labels that count.
    private static List<string> OfHeads(string label, string definition, TextSpan body)
    {
        var reader = new ListedParts(definition, label, Arity.Of(""), members => members.Count == label.Length);
        return reader.All(body, quotations: false).FirstOrDefault(l => l.Items.Count > 2 && l.Items.Count == label.Length && TermAlignment.HoldEach(l.Items, label))?.Items ?? [];
    }

    /// <summary>The parts where the definition names each group with its count before it lists it; null where it does not.</summary>
    public static List<string>? Headed(string term, string definition, Arity arity)
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

    private static List<string>? BestOf(IEnumerable<PartList> lists, Arity arity) => lists.Where(l => l.Items.Count == arity.Sum).MaxBy(l => l.Score + PartsJudge.Alikeness(l.Items) + (l.Items.TrueForAll(i => i[0] == arity.Units[0]) ? PartsJudge.NamedScore : 0))?.Items;

    // 甲：…；“乙”：…: the first head stands before the definition.
    private static void AddFirstHead(List<(string Label, TextSpan Body)> labels, string term, string definition)
    {
        string[] heads = term.Split('、');
        if (heads.Length != labels.Count + 1 || labels.Exists(l => string.Equals(l.Label, heads[0], StringComparison.Ordinal))) return;
        TextSpan before = Pieces.Split(definition, new TextSpan(0, labels[0].Body.Start), "；;。")[0];
        labels.Insert(0, (heads[0], before));
    }

    private static bool IsLong(string label, TextSpan body) => body.Length > MaxBody && label.Length > MaxPlainLabel;

    private static List<string> OfLabel(string label, string definition, TextSpan body, Arity arity)
    {
        if (arity.Sum > 1 && body.Length > 0)
        {
            if (label.Contains('+') && CountedParts.Read(label, definition[body.Start..body.End]) is { Opens: true } groups) return groups.Items;
            var reader = new ListedParts(definition, label, arity, members => Arity.AreAsMany(members.Count, arity.Sum));
            if (BestOf(reader.All(body, quotations: false), arity) is { } listed) return listed;
            if (CountedParts.Read(label, definition[body.Start..body.End]) is { } counted) return counted.Items;
            if ((arity.Units is ['一'] || IsLong(label, body)) && BestOf(reader.All(body), arity) is { } quoted) return quoted;
        }
        string whole = Pieces.Bare(definition, body);
        if (arity.Sum > 1 && IsLong(label, body)) return [];
        // 一极，即甲增长极，主要包括…: the clause that ends in what the label counts says it.
        TextSpan first = Pieces.Split(definition, body, "，,")[0];
        bool named = arity.Sum == 1 && first.Length > label.Length && first.Length < body.Length && definition[first.End - 1] == label[^1];
        return [whole.Length > MaxBody || named ? Pieces.Bare(definition, first) : whole];
    }
}
