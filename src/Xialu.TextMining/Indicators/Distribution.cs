namespace Xialu.TextMining.Indicators;

/// <summary>
/// Gives the figures of a list their own names: A、B和C分别增长x、y和z. A head that the last member carries for all
/// (城镇和农村居民人均可支配收入) is given to each.
/// </summary>
internal static class Distribution
{
    /// <summary>Renames the figures of every list in the sentence whose members can be told.</summary>
    public static void Apply(SentenceView view, List<Figure> figures)
    {
        for (int i = 0; i < figures.Count;)
        {
            int count = 1;
            while (i + count < figures.Count && figures[i + count].Head == figures[i]) count++;
            if (count > 1) Distribute(view, figures, i, count);
            i += count;
        }
        Tails.Share(view, figures);
    }

    private static void Distribute(SentenceView view, List<Figure> figures, int first, int count)
    {
        Figure head = figures[first];
        if (head.NameFollows) return;
        List<(int Start, int End)> members = Members(view, head);
        if (count == 2 && members.Count <= 1 && JointNames.Split(head.Name) is { } pair)
            (figures[first].Name, figures[first + 1].Name) = pair;
        else if (members.Count == count) NameEach(view, figures, first, members);
        else if (members.Count <= 1 && (!head.HasOwnName || Heads.NeedsTopic(head.Name))) NameFromBefore(figures, first, count);
    }

    /// <summary>分别 without subjects of its own speaks of the last figures before it.</summary>
    private static void NameFromBefore(List<Figure> figures, int first, int count)
    {
        List<string> names = [.. figures.Take(first).Reverse().Select(f => f.Name).Distinct(StringComparer.Ordinal).Take(count).Reverse()];
        if (names.Count != count) return;
        string carried = figures[first].Name;
        string own = Heads.NeedsTopic(carried) ? carried : carried.StartsWith(names[^1], StringComparison.Ordinal) ? carried[names[^1].Length..] : "";
        for (int i = 0; i < count; i++) figures[first + i].Name = names[i] + own;
    }

    private static void NameEach(SentenceView view, List<Figure> figures, int first, List<(int Start, int End)> members)
    {
        string last = NamePhrase.TextOf(view, members[^1].Start, members[^1].End);
        string prefix = PerUnit(NamePhrase.TextOf(view, members[0].Start, members[0].End));
        for (int i = 0; i < members.Count; i++)
        {
            string own = NamePhrase.TextOf(view, members[i].Start, members[i].End);
            string name = i < members.Count - 1 ? own + SharedHead(view, own, last, members[i], members[^1]) : own;
            if (i > 0) name = SharedModifier(NamePhrase.TextOf(view, members[0].Start, members[0].End), name) + name;
            figures[first + i].Name = prefix.Length > 0 && i > 0 && PerUnit(name).Length == 0 ? prefix + name : name;
        }
    }

    /// <summary>The head that the last member lends to another: 居民人均可支配收入, 普及率.</summary>
    private static string SharedHead(SentenceView view, string own, string last, (int Start, int End) member, (int Start, int End) lastMember)
    {
        if (IndicatorTable.Default.IsKnown(own) || Heads.IsMeasure(own)) return "";
        for (int i = 1; i < last.Length; i++)
            if (IndicatorTable.Default.IsKnown(own + last[i..])) return last[i..];
        int length = lastMember.End - lastMember.Start;
        int skip = Math.Min(member.End - member.Start, length - 1);
        return skip > 0 && (Heads.IsMeasure(last) || own.Length <= 3 && last.Length >= own.Length + 2) ? NamePhrase.TextOf(view, lastMember.Start + skip, lastMember.End) : "";
    }

    /// <summary>The modifier that the first member lends to another: 一般公共预算收入、支出.</summary>
    private static string SharedModifier(string first, string own)
    {
        if (IndicatorTable.Default.IsKnown(own)) return "";
        for (int i = first.Length - 1; i > 1; i--)
            if (IndicatorTable.Default.IsKnown(first[..i] + own)) return first[..i];
        return "";
    }

    /// <summary>万元GDP, 每万人 and the like, said once for the whole list.</summary>
    private static string PerUnit(string name)
    {
        foreach (string start in Heads.PerUnit)
            if (name.StartsWith(start, StringComparison.Ordinal)) return start;
        return "";
    }

    private static List<(int Start, int End)> Members(SentenceView view, Figure head)
    {
        var members = new List<(int Start, int End)>();
        int start = NamePhrase.SkipAdverbials(view, head.ZoneStart, head.ZoneEnd);
        for (int i = start; i <= head.ZoneEnd; i++)
        {
            if (i < head.ZoneEnd && !view.Elements[i].IsJoint) continue;
            if (i > start) members.Add((start, i));
            start = i + 1;
        }
        return members;
    }
}
