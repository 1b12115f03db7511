using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Footnotes;

/// <summary>
/// Takes what leads into a list off its first member and what leads out of it off its last, by the measure of the members
/// between: what they begin with, end with, how long they are.
/// </summary>
internal static class PartTrimmer
{
    private const int MaxTail = 16;
    private const string TailCounters = "个大项种类重条位支家方";
    private static readonly string[][] LeadRows = [.. EmbeddedTable.Rows("note-leads.tsv").OrderByDescending(r => r[0].Length)];
    private static readonly string[] Leads = [.. LeadRows.Select(r => r[0])];
    private static readonly string[] Anywhere = [.. LeadRows.Where(r => r[1] is "anywhere").Select(r => r[0])];
    private static readonly string[] AtStart = [.. LeadRows.Where(r => r[1] is not "length").Select(r => r[0])];
    private static readonly string[] Tails = [.. EmbeddedTable.Rows("note-tails.tsv").Select(r => r[0]).OrderByDescending(w => w.Length)];
    private static readonly string[] Openings =
        ["——", "指的是", "是指", "分别是", "分别为", "主要包括", "主要指", "即是", "就是", "也就是", "：", ":", "包括", "即", "指"];

    private static readonly string[] Connectives =
        ["既要", "又要", "还要", "也要", "同时", "以及", "外加", "其中", "一是", "二是", "三是", "四是", "五是", "六是", "七是", "八是", "九是", "十是", "以", "在", "将", "对", "由", "是", "的", "并"];

    /// <summary>Trims a list of two or more members in place.</summary>
    /// <param name="items">The members as printed.</param>
    /// <param name="term">The term that the list spells out; its last word may close the list (两高 项目 … 低水平项目).</param>
    /// <param name="arity">The counts of the term: only members of one group are measured by each other.</param>
    public static void Trim(List<string> items, string term, Arity arity)
    {
        items[0] = WithoutOpening(items[0]);
        for (int i = 0; i < items.Count; i++) items[i] = WithoutConnective(items, i);
        items[^1] = WithoutTermItself(items[^1], term);
        bool grouped = arity.Counts.Count > 1 && arity.Sum == items.Count;
        int start = 0;
        foreach (int size in grouped ? arity.Counts : [items.Count])
        {
            TrimGroup(items, start, size, term);
            start += size;
        }
    }

    // Each end is measured by the other, so the last member is looked at again once the first is bare.
    private static void TrimGroup(List<string> items, int start, int size, string term)
    {
        int last = start + size - 1;
        if (last == items.Count - 1 || size > 1) items[last] = Last(items[last], items.GetRange(start, size - 1), term);
        if (start == 0 || size > 1) items[start] = First(items[start], items.GetRange(start + 1, size - 1), term);
        if (last == items.Count - 1 || size > 1) items[last] = Last(items[last], items.GetRange(start, size - 1), term);
    }

    // …为补充的“六社联动”治理机制: the term closes its own list.
    private static string WithoutTermItself(string last, string term)
    {
        int at = last.IndexOf(term, StringComparison.Ordinal);
        return at > 3 && term.Length > 2 ? last[..at].TrimEnd('“', '的') : last;
    }

    /// <summary>Cuts all that stands before and with the last word that opens a list: 即, 是指, 包括, ——.</summary>
    public static string WithoutOpening(string item)
    {
        foreach (string opening in Openings)
        {
            int at = LastOutside(item, opening);
            if (at < 0 || opening.Length == 1 && at + 1 < item.Length && IsInWord(item, at)) continue;
            string rest = item[(at + opening.Length)..].TrimStart('：', ':', '，', ' ');
            if (rest.Length > 1) item = rest;
        }
        return item;
    }

    private static string WithoutConnective(List<string> items, int i)
    {
        foreach (string word in Connectives)
        {
            if (!items[i].StartsWith(word, StringComparison.Ordinal) || items[i].Length < word.Length + 2) continue;
            // 以A、以B keep their 以; one 以 leads into the whole list.
            bool shared = word.Length == 1 && items.Count(x => x.StartsWith(word, StringComparison.Ordinal)) > 1;
            if (!shared) return items[i][word.Length..];
        }
        return items[i];
    }

    private static string First(string first, List<string> others, string term)
    {
        if (others.Count > 0)
        {
            string prefix = CommonPrefix(others);
            if (prefix.Length > 0 && first.StartsWith(prefix[0])) return first;
            if (others.Count > 1 && prefix.Length > 0 && PlaceOf(first, prefix, term) is > 0 and var at) return first[at..];
            int length = CommonLength(others);
            if (length == first.Length) return first;
            if (length > 1 && first.Length > length && Leads.Any(l => first[..^length].EndsWith(l, StringComparison.Ordinal))) return first[^length..];
        }
        return WithoutLead(first, others);
    }

    // One shared character proves little, unless the term counts by it: 六小行业, 清五乱.
    private static int PlaceOf(string first, string prefix, string term)
    {
        int at = prefix.Length > 1 ? first.LastIndexOf(prefix, StringComparison.Ordinal) : -1;
        return at >= 0 || !term.Contains(prefix[0]) ? at : first.LastIndexOf(prefix[0]);
    }

    private static string WithoutLead(string first, List<string> others)
    {
        if (others.Exists(o => AtStart.Any(l => o.StartsWith(l, StringComparison.Ordinal)))) return first;
        foreach (string lead in Anywhere)
            if (first.LastIndexOf(lead, StringComparison.Ordinal) is >= 0 and var at && first.Length - at - lead.Length > 1)
                return WithoutLead(first[(at + lead.Length)..].TrimStart('的'), others);
        foreach (string lead in AtStart)
            if (first.StartsWith(lead, StringComparison.Ordinal) && first.Length - lead.Length > 1) return WithoutLead(first[lead.Length..], others);
        return first;
    }

    private static string Last(string last, List<string> others, string term)
    {
        string whole = last;
        if (others.Count == 0 || others.Count == 1 && CommonStart(others[0], last) > 1) return WithoutTermTail(CutAtEtc(last), others, term);
        if (CutAtCount(last, others.Count + 1, exact: true) is var counted && counted.Length < last.Length) return counted;
        string suffix = CommonSuffix(others);
        int length = CommonLength(others);
        if (suffix.Length > 0 && last.EndsWith(suffix, StringComparison.Ordinal) && (others.Count > 1 || suffix.Length > 1)) return last;
        last = CutAtCount(CutAtEtc(last), others.Count + 1);
        if (CommonPrefix([.. others, last]) is { Length: > 0 } prefix && term.Contains(prefix[0]) && last.Length <= others.Max(o => o.Length) * 2)
            return WithoutTermTail(last, others, term);
        if (suffix.Length > 0 && last.EndsWith(suffix[^1]) || last.Length < whole.Length && last.Length == length) return last;
        if (suffix.Length > 0 && last.LastIndexOf(suffix, StringComparison.Ordinal) is > 0 and var at) return last[..(at + suffix.Length)];
        if (suffix.Length > 0 && last.LastIndexOf(suffix[^1]) is > 0 and var end && last.Length - end <= MaxTail) return last[..(end + 1)];
        int of = last.LastIndexOf('的');
        if (of > 1 && last.Length - of <= 9 && !others.Exists(o => o.Contains('的'))) return last[..of];
        bool longest = last.Length == whole.Length && others.TrueForAll(o => o.Length < last.Length);
        return longest ? WithoutTail(last, others, term, length) : WithoutTermTail(last, others, term);
    }

    private static string WithoutTail(string last, List<string> others, string term, int length)
    {
        if (WithoutTermTail(last, others, term) is var cut && cut.Length < last.Length || others.Count == 1) return cut;
        foreach (string tail in Tails)
        {
            if (!Ends(last, tail, others)) continue;
            return length > 1 && others.Count > 1 && last.Length - tail.Length >= length ? last[..length] : last[..^tail.Length];
        }
        return last;
    }

    private static string WithoutTermTail(string last, List<string> others, string term)
    {
        for (int n = Math.Min(MaxTail, term.Length - 1); n >= 2; n--)
            if (!IsCounted(term, term.Length - n) && Ends(last, term[^n..], others)) return last[..^n].TrimEnd('的');
        return last;
    }

    // 中心 of 两馆一中心 is a member's own word; 工程 of 五个一工程 is the term's.
    private static bool IsCounted(string term, int at) => Arity.HanValue(term[at - 1]) > 0 && (at < 2 || term[at - 2] != '个');

    private static int CommonStart(string a, string b)
    {
        int n = 0;
        while (n < a.Length && n < b.Length && a[n] == b[n]) n++;
        return n;
    }

    private static bool Ends(string last, string tail, List<string> others)
        => last.EndsWith(tail, StringComparison.Ordinal) && last.Length >= tail.Length + 2 && !others.Exists(o => o.EndsWith(tail, StringComparison.Ordinal));

    private static string CutAtEtc(string last)
    {
        int at = last.IndexOf('等', Math.Min(2, last.Length));
        bool etc = at > 0 && (at + 1 == last.Length || last[at + 1] is not ('级' or '化' or '次' or '同'));
        return etc && last[at - 1] is not ('平' or '均' or '高' or '中' or '初') ? last[..at] : last;
    }

    // …旧货物流4个主导产业: the count closes the list.
    internal static string CutAtCount(string last, int count, bool exact = false)
    {
        for (int i = 2; i + 1 < last.Length; i++)
        {
            int end = NoteNumber.ReadDigits(last, i, out int value);
            if (end == i && (value = last[i] == '十' ? 10 : Arity.HanValue(last[i])) > 0) end = i + 1;
            if (value > 0 && end < last.Length && TailCounters.Contains(last[end]) && value > 1 && (!exact || value == count)) return last[..i];
        }
        return last;
    }

    private static bool IsInWord(string text, int at) => text[at] switch
    {
        '指' => text[at + 1] is '导' or '标' or '数' or '挥' or '引' or '南' or '定' or '向',
        '即' => text[at + 1] is '时' or '将' or '可' or '刻' or '使' || at > 0 && text[at - 1] is '立' or '随' or '当',
        _ => false,
    };

    private static int LastOutside(string text, string word)
    {
        int at = text.LastIndexOf(word, StringComparison.Ordinal);
        return at >= 0 && text.AsSpan(0, at).Count('“') == text.AsSpan(0, at).Count('”') ? at : -1;
    }

    private static string CommonPrefix(List<string> items)
    {
        int n = 0;
        while (n < items[0].Length && items.TrueForAll(i => n < i.Length && i[n] == items[0][n])) n++;
        return items.Count == 1 ? items[0][..Math.Min(2, items[0].Length)] : items[0][..n];
    }

    private static string CommonSuffix(List<string> items)
    {
        int n = 0;
        while (n < items[0].Length && items.TrueForAll(i => n < i.Length && i[^(n + 1)] == items[0][^(n + 1)])) n++;
        return items.Count == 1 ? items[0][^Math.Min(1, items[0].Length)..] : items[0][^n..];
    }

    private static int CommonLength(List<string> items) => items.TrueForAll(i => i.Length == items[0].Length) ? items[0].Length : 0;
}
