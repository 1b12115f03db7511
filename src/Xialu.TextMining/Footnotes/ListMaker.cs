using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Footnotes;

/// <summary>Makes candidates of the pieces of a definition: trimmed, without quotes, each list once.</summary>
/// <param name="text">The definition.</param>
/// <param name="term">What it defines.</param>
/// <param name="arity">The counts of the term.</param>
/// <param name="mayAnswer">Whether members, their edges not yet trimmed and pairs not yet parted, could be the parts; a list that could not is given empty.</param>
internal sealed class ListMaker(string text, string term, Arity arity, Predicate<IReadOnlyList<TextSpan>> mayAnswer)
{
    private const int CountedScore = 3;
    private const int ClosedScore = 10;
    private const int BrokenScore = 30;
    private static readonly PartList Unwanted = new([], 0);
    private readonly Dictionary<string, PartList> trimmed = new(StringComparer.Ordinal);

    /// <summary>A candidate of these pieces.</summary>
    public PartList Make(List<TextSpan> parts, int score)
    {
        List<TextSpan> members = Quoted(Inner(parts));
        if (members.Count > 1 && !mayAnswer(members)) return Unwanted with { Score = score };
        List<string> items = Halves([.. members.Select(m => text.Substring(m.Start, m.Length))], arity.Sum);
        if (items.Count < 2) return new PartList([.. items.Select(ListCloser.Single)], score);
        // The clause, the sentence and what follows 指 hold one list more often than not: without its opening it is trimmed once.
        items[0] = Openings.Cut(items[0]);
        string key = string.Join('\n', items);
        if (!trimmed.TryGetValue(key, out PartList? list)) trimmed.Add(key, list = Trim(items));
        return list with { Score = list.Score + score };
    }

    private List<TextSpan> Inner(List<TextSpan> parts)
    {
        var members = new List<TextSpan>(parts.Count);
        foreach (TextSpan part in parts)
            if (Pieces.Inner(text, part) is { Length: > 0 } member) members.Add(member);
        return members;
    }

    private PartList Trim(List<string> items)
    {
        string last = items[^1];
        bool closed = GroupCloser.Trim(items);
        string end = items[^1];
        PartTrimmer.Trim(items, term, arity);
        // Where a count has closed the list, nothing is left behind its last member.
        if (end.Length < last.Length && ListCloser.CutAtEtc(end).Length == end.Length && end.StartsWith(items[^1], StringComparison.Ordinal)) items[^1] = end;
        bool counted = ListCloser.CutAtCount(last, items.Count).Length < last.Length || ListCloser.CutAtCount(last, items.Count, exact: true).Length < last.Length;
        items[^1] = WithoutOpenQuote(items[^1], term);
        if (items[^1].Length < last.Length && !items[0].EndsWith('的')) items[^1] = items[^1].TrimEnd('的');
        bool broken = items.Exists(i => i.AsSpan().Count('“') != i.AsSpan().Count('”'));
        // 甲与乙的简称: no list is more surely what the term stands for.
        int named = ListCloser.IsNamed(last) ? ClosedScore : 0;
        return new PartList([.. items.Select(Unquote)], (counted ? CountedScore : 0) + named - (broken ? BrokenScore : 0), IsCounted: closed || named > 0);
    }

    // 集“甲”“乙”“丙”的路: where all between are quotations, so are the first and the last.
    private List<TextSpan> Quoted(List<TextSpan> members)
    {
        if (members.Count < 3) return members;
        for (int i = 1; i < members.Count - 1; i++)
            if (members[i].Start == 0 || text[members[i].Start - 1] != '“' || members[i].End == text.Length || text[members[i].End] != '”') return members;
        TextSpan first = members[0], last = members[^1];
        if (text[first.End - 1] == '”' && text.LastIndexOf('“', first.End - 1, first.Length) is > 0 and var open) members[0] = TextSpan.FromBounds(open + 1, first.End - 1);
        if (text[last.Start] == '“' && text.IndexOf('”', last.Start, last.Length) is > 0 and var close) members[^1] = TextSpan.FromBounds(last.Start + 1, close);
        return members;
    }

    // …油气网“六网, …文书、装备“六统一”: the quoted term behind the list, whole or cut in two.
    private static string WithoutOpenQuote(string item, string term)
    {
        int open = item.LastIndexOf('“');
        if (open < 2) return item;
        int close = item.IndexOf('”', open);
        bool named = close == item.Length - 1 && close - open > 2 && term.Contains(item[(open + 1)..close], StringComparison.Ordinal);
        return close < 0 || named ? item[..open].TrimEnd('的') : item;
    }

    // 乱堆乱放、乱搭乱建 for four: each member is a pair.
    private static List<string> Halves(List<string> items, int sum)
    {
        bool pairs = items.Count > 1 && items.Count * 2 == sum && items.Skip(1).All(i => i.Length is >= 4 and <= 12 && i.Length % 2 == 0 && i[0] == i[i.Length / 2]);
        if (!pairs) return items;
        items[0] = items[0][^Math.Min(items[0].Length, items[1].Length)..];
        return [.. items.SelectMany(i => (string[])[i[..(i.Length / 2)], i[(i.Length / 2)..]])];
    }

    private static string Unquote(string item)
        => item.Length > 2 && item[0] == '“' && item.IndexOf('”', StringComparison.Ordinal) == item.Length - 1 ? item[1..^1] : item;
}
