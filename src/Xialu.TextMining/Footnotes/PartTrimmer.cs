using Xialu.TextMining.Reading;
using Xialu.TextMining.Structure;

namespace Xialu.TextMining.Footnotes;

/// <summary>
/// Takes what leads into a list off its first member and what leads out of it off its last, by the measure of the members
/// between: what they begin with, end with, how long they are.
/// </summary>
internal static class PartTrimmer
{
    private const int MaxTail = 16;
    private const int MaxAttribute = 3;

    // Longer members are of one length by chance.
    private const int MaxRhythm = 10;
    private const int MaxRhythmOfUnit = 4;
    private const int MaxDone = 8;
    private const string TailCounters = "个大项种类重条位支家方级者张本座所";
    private const string Prepositions = "与向从以对在";
    private static readonly string[][] LeadRows = [.. EmbeddedTable.Rows("note-leads.tsv").OrderByDescending(r => r[0].Length)];
    private static readonly string[] Leads = [.. LeadRows.Select(r => r[0])];
    private static readonly string[] Anywhere = [.. LeadRows.Where(r => r[1] is "anywhere").Select(r => r[0])];
    private static readonly string[] AtStart = [.. LeadRows.Where(r => r[1] is not "length").Select(r => r[0])];
    private static readonly PhraseList InnerLeads = new(Anywhere);
    private static readonly PhraseList FirstLeads = new(AtStart);
    private static readonly PhraseList LongLeads = new(AtStart.Where(l => l.Length > 1));
    private static readonly string[] Tails = [.. EmbeddedTable.Rows("note-tails.tsv").Select(r => r[0]).OrderByDescending(w => w.Length)];
    private static readonly string[] Names = ["的统称", "的简称", "的总称", "的合称", "的泛称"];

    private static readonly string[] Others = ["及其他", "和其他", "以及其他"];

    private static readonly string[] Connectives =
        ["既要", "又要", "还要", "也要", "同时", "以及", "外加", "其中", "一是", "二是", "三是", "四是", "五是", "六是", "七是", "八是", "九是", "十是", "以", "从", "在", "将", "对", "由", "是", "的"];

    /// <summary>Trims a list of two or more members in place.</summary>
    /// <param name="items">The members as printed.</param>
    /// <param name="term">The term that the list spells out; its last word may close the list (两高 项目 … 低水平项目).</param>
    /// <param name="arity">The counts of the term: only members of one group are measured by each other.</param>
    public static void Trim(List<string> items, string term, Arity arity)
    {
        items[0] = Openings.Cut(items[0]);
        for (int i = 0; i < items.Count; i++) items[i] = WithoutConnective(items, i);
        if (items[^1].IndexOf("于一体", StringComparison.Ordinal) is > 1 and var whole)
        {
            items[^1] = items[^1][..whole];
            if (items[0].StartsWith('集') && items[0].Length > 2) items[0] = items[0][1..];
        }

        items[^1] = ToStop(WithoutTermItself(items[^1], term));
        bool grouped = arity.Counts.Count > 1 && arity.Sum == items.Count;
        if (!grouped)
        {
            TrimGroup(items, 0, items.Count, term);
            return;
        }

        int start = 0;
        for (int g = 0; g < arity.Counts.Count; start += arity.Counts[g++])
        {
            // 水利等重大工程 for 一重: what follows 等 is what the term counts.
            bool named = arity.Counts[g] == 1 && arity.Units[g] != ' ' && items[start].AsSpan(CutAtEtc(items[start]).Length).Contains(arity.Units[g]);
            if (!named) TrimGroup(items, start, arity.Counts[g], term);
        }
    }

    // 甲、乙产业集群。这三大集群…: no list reaches into the next sentence.
    private static string ToStop(string last)
    {
        int stop = last.IndexOf('。', StringComparison.Ordinal);
        return stop > 1 && last.AsSpan(0, stop).Count('“') == last.AsSpan(0, stop).Count('”') ? last[..stop] : last;
    }

    /// <summary>A member that stands for itself, without what ties it to the list before it: 以及甲等行为 is 甲.</summary>
    public static string Single(string item)
    {
        string bare = item.StartsWith("以及", StringComparison.Ordinal) ? item[2..] : item;
        string cut = CutAtEtc(bare);
        return cut.Length > 1 ? cut : item;
    }

    // Each end is measured by the other, so the last member is looked at again once the first is bare.
    private static void TrimGroup(List<string> items, int start, int size, string term)
    {
        int last = start + size - 1;
        if (size == 1)
        {
            if (last == items.Count - 1) items[last] = WithoutTermTail(CutAtEtc(items[last]), items.GetRange(0, last), term);
            if (start == 0) items[start] = First(items[start], [], term);
            return;
        }

        string first = items[start], end = items[last];
        TrimLast(end);
        items[start] = EdgeWords.FromBorder(first, First(first, items.GetRange(start + 1, size - 1), term), items.GetRange(start + 1, size - 1));
        // 率先甲、率先乙: what is left of the first may show that the last has no tail.
        TrimLast(size == 2 && CommonStart(items[start], end) > 1 ? end : items[last]);

        // Behind a group amid the list stands the next one, and nothing leads out of it but 等.
        void TrimLast(string member)
        {
            List<string> others = items.GetRange(start, size - 1);
            string kept = last == items.Count - 1 || member.AsSpan().ContainsAny("；;。“") ? EdgeWords.ToBorder(end, Last(member, others, term)) : CutAtEtc(member);
            if (!others.Contains(kept, StringComparer.Ordinal) && !LosesTermWord(end, kept, others, term)) items[last] = kept;
        }
    }

    // 三个离不开: two characters of the term that every member holds are the members' own.
    private static bool LosesTermWord(string member, string kept, List<string> others, string term)
    {
        for (int i = 0; i + 2 <= term.Length; i++)
        {
            string word = term.Substring(i, 2);
            if (member.Contains(word, StringComparison.Ordinal) && !kept.Contains(word, StringComparison.Ordinal) && others.TrueForAll(o => o.Contains(word, StringComparison.Ordinal))) return true;
        }
        return false;
    }

    // …为补充的“六社联动”治理机制: the term closes its own list.
    private static string WithoutTermItself(string last, string term)
    {
        int at = last.IndexOf(term, StringComparison.Ordinal);
        if (at > 3 && term.Length > 2) last = last[..at].TrimEnd('“', '的');
        string? name = Array.Find(Names, n => last.EndsWith(n, StringComparison.Ordinal) && last.Length > n.Length + 1);
        return name is null ? last : last[..^name.Length];
    }

    private static string WithoutConnective(List<string> items, int i)
    {
        foreach (string word in Connectives)
        {
            if (!items[i].StartsWith(word, StringComparison.Ordinal) || items[i].Length < word.Length + 2) continue;
            // One 以 leads into the whole list; 以A、以B keep theirs, and so does 以工代赈 amid the list.
            bool own = word.Length == 1 && (i > 0 || AnyBegins(items.GetRange(1, items.Count - 1), word));
            if (!own && EdgeWords.Begins(items[i], word)) return items[i][word.Length..].TrimStart('，');
        }
        return items[i];
    }

    private static string First(string first, List<string> others, string term)
    {
        if (first.IndexOf("”的", StringComparison.Ordinal) is > 0 and var quoted && first.Length - quoted > 4 && !others.Exists(o => o.Contains('“'))) first = first[(quoted + 2)..];
        // 明确了甲、乙: what was done to all of them.
        if (first.IndexOf('了', StringComparison.Ordinal) is > 0 and <= MaxDone and var done && first.Length - done > 3 && first[done + 1] != '解' && !others.Exists(o => o.Contains('了'))) first = first[(done + 1)..];
        if (others.Count > 0)
        {
            string prefix = CommonPrefix(others);
            if (prefix.Length > 0 && first.StartsWith(prefix[0])) return first;
            if (prefix.Length > 0 && PlaceOf(first, prefix, term) is > 0 and var at && (others.Count > 1 ? IsBefore(first[..at], prefix, term) : OpensByUnit(at, prefix, term))) return first[at..];
            int length = CommonLength(others);
            if (length == first.Length && length <= MaxRhythm) return first;
            if (length > 1 && first.Length > length && (length <= MaxAttribute && first[^(length + 1)] is '与' or '和' || EndsWithLead(first.AsSpan(0, first.Length - length)) || EdgeWords.Governs(first, length) && !term.AsSpan().ContainsAny(first.AsSpan(0, first.Length - length)))) return first[^length..];
        }
        // 符合标准的甲、乙、丙: the attribute is the first member's no more than theirs.
        return WithoutLead(others.Count > 1 ? WithoutSharedAttribute(first, others) : first, others);
    }

    private static bool EndsWithLead(ReadOnlySpan<char> before)
    {
        foreach (string lead in Leads)
            if (before.EndsWith(lead, StringComparison.Ordinal)) return true;
        return false;
    }

    private static bool IsBefore(string lead, string prefix, string term)
        => lead.Length > MaxAttribute || term.Contains(prefix[0]) || Prepositions.Contains(prefix[0]) || EdgeWords.IsLead(lead);

    // 某企业带动甲、带动乙 for 两个带动: of two members the second shows where the first begins only by what the term counts.
    private static bool OpensByUnit(int at, string prefix, string term)
        => Arity.Of(term).Units.Contains(prefix[0]) && (at > MaxAttribute || term.Contains(prefix, StringComparison.Ordinal));

    private static string WithoutSharedAttribute(string first, List<string> others)
    {
        int of = first.LastIndexOf('的');
        bool own = of < 1 || first.Length - of < 3 || first.AsSpan(of).IndexOfAny('、', '》') > 0 || first.Length <= others.Max(o => o.Length) + 2;
        return own || others.Exists(o => o.Contains('的')) || of <= others.Max(o => o.Length) * 2 && EdgeWords.IsQuality(first[..of]) ? first : first[(of + 1)..];
    }

    // One shared character proves little, unless the term counts by it: 六小行业, 清五乱.
    private static int PlaceOf(string first, string prefix, string term)
    {
        int at = prefix.Length > 1 ? first.LastIndexOf(prefix, StringComparison.Ordinal) : -1;
        if (at >= 0 || !term.Contains(prefix[0]) && !Prepositions.Contains(prefix[0])) return at;
        int bracket = first.AsSpan().IndexOfAny('（', '(');
        return first.LastIndexOf(prefix[0], bracket > 0 ? bracket : first.Length - 1);
    }

    private static string WithoutLead(string first, List<string> others)
    {
        if (others.Count > 1 && first.Length <= MaxRhythm && first.Length == CommonLength(others)) return first;
        if (others.Exists(o => LongLeads.Begins(o))) return first;
        if (InnerLeads.IndexIn(first) >= 0)
        {
            int suffix = others.Count > 1 ? CommonSuffix(others).Length : 0;
            foreach (string lead in Anywhere)
                if (first.LastIndexOf(lead, StringComparison.Ordinal) is >= 0 and var at && first.Length - at - lead.Length > Math.Max(1, suffix)) return WithoutLead(first[(at + lead.Length)..].TrimStart('的'), others);
        }
        if (FirstLeads.Begins(first))
        {
            foreach (string lead in AtStart)
                if (first.StartsWith(lead, StringComparison.Ordinal) && first.Length - lead.Length > 1 && !AnyBegins(others, lead)) return WithoutLead(first[lead.Length..], others);
        }
        string bare = EdgeWords.First(first, others);
        return bare.Length < first.Length ? WithoutLead(bare, others) : first;
    }

    private static string Last(string last, List<string> others, string term)
    {
        string whole = last;
        if (others.Count == 1 && CommonStart(others[0], last) > 1) return WithoutTermTail(CutAtEtc(last), others, term);
        if (CutAtCount(last, others.Count + 1, exact: true) is var counted && counted.Length < last.Length) return counted;
        if (CutAtCountedUnit(last, others.Count + 1, term) is > 1 and var unit) return last[unit - 1] == '“' ? last[..(unit - 1)].TrimEnd('的') : last[..unit];
        if (EndOfRhythm(last, others, term) is > 0 and var beat) return last[..beat];
        string suffix = CommonSuffix(others);
        int length = CommonLength(others);
        if (suffix.Length > 0 && last.EndsWith(suffix, StringComparison.Ordinal) && (others.Count > 1 || suffix.Length > 1)) return last;
        // 统筹水路、陆路两大通道 among its like: the count is the member's own.
        bool own = others.Exists(o => CutAtCount(o, others.Count + 1).Length < o.Length);
        last = own ? CutAtEtc(last) : CutAtCount(CutAtEtc(last), others.Count + 1);
        if (suffix.Length > 1 && last.LastIndexOf(suffix, StringComparison.Ordinal) is > 0 and var shared) return last[..(shared + suffix.Length)];
        if (CommonPrefix([.. others, last]) is { Length: > 0 } prefix && term.Contains(prefix[0]) && last.Length <= others.Max(o => o.Length) * 2)
            return length > 1 && last.Length > length ? WithoutTail(last, others, term, length) : WithoutTermTail(last, others, term);
        if (suffix.Length > 0 && last.EndsWith(suffix[^1]) || last.Length < whole.Length && last.Length == length) return last;
        if (suffix.Length > 0 && last.LastIndexOf(suffix, StringComparison.Ordinal) is > 0 and var at) return last[..(at + suffix.Length)];
        if (suffix.Length > 0 && last.LastIndexOf(suffix[^1]) is > 0 and var end && last.Length - end <= MaxTail) return last[..(end + 1)];
        if (EdgeWords.Last(last, others) is var noun && noun.Length < last.Length) return noun;
        int of = last.LastIndexOf('的');
        if (of > 1 && last.Length - of > 1 && (last.Length - of <= 9 || last.Length > others.Max(o => o.Length) * 2 && of <= others.Max(o => o.Length) + 2) && !others.Exists(o => o.Contains('的')) && CommonPrefix([.. others, last]).Length < 2) return last[..of].EndsWith("方面", StringComparison.Ordinal) ? last[..(of - 2)] : last[..of];
        bool longest = last.Length == whole.Length && others.TrueForAll(o => o.Length < last.Length);
        return longest ? WithoutTail(last, others, term, length) : WithoutTermTail(last, others, term);
    }

    // 生产、生活、生态质量 for 三生: members of one short length hold what the term counts at one place, and so does the beginning of the last.
    // Behind phrases only a verb phrase leads out: 明责任、明路径抓落实, not 保工资、保基本民生.
    private static int EndOfRhythm(string last, List<string> others, string term)
    {
        int length = CommonLength(others);
        if (others.Count < 2 || length is < 2 or > MaxRhythmOfUnit || last.Length <= length) return 0;
        foreach (char unit in Arity.Of(TermNumerals.Counting(term)).Units)
        {
            bool same = char.IsLetter(unit) && last.IndexOf(unit) is >= 0 and var at && at < length && others.TrueForAll(o => o.IndexOf(unit) == at);
            if (same && (length == 2 || EdgeWords.LeadsOut(last[length..]))) return length;
        }
        return 0;
    }

    private static string WithoutTail(string last, List<string> others, string term, int length)
    {
        string cut = WithoutTermTail(last, others, term);
        if (cut.Length < last.Length && length > 1 && cut.Length > length && Array.Find(Tails, t => Ends(cut, t, others)) is { } second) return cut[..^second.Length];
        if (cut.Length < last.Length || others.Count == 1) return cut;
        // 甲、乙、丙商圈 for 三圈: what the term counts closes the list.
        if (term.Contains(last[^1]) && !others.Exists(o => o[^1] == last[^1]) && EdgeWords.LastWord(last) is > 1 and var word && last.Length - word > 1) return last[..word];
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
        {
            if (!last.AsSpan().EndsWith(term.AsSpan(term.Length - n), StringComparison.Ordinal) || IsCounted(term, term.Length - n)) continue;
            if (term[^n..] is var tail && Ends(last, tail, others) && !AnyHolds(others, tail)) return last[..^n].TrimEnd('的');
        }
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

    private static int CommonEnd(string a, string b)
    {
        int n = 0;
        while (n < a.Length && n < b.Length && a[^(n + 1)] == b[^(n + 1)]) n++;
        return n;
    }

    private static bool Ends(string last, string tail, List<string> others)
        => last.EndsWith(tail, StringComparison.Ordinal) && AreLikeTail(last, tail, others);

    private static bool AreLikeTail(string last, string tail, List<string> others)
        => last.Length >= tail.Length + Math.Max(2, others.Select(o => o.Length).DefaultIfEmpty().Min() / 3) && !others.Exists(o => o.EndsWith(tail, StringComparison.Ordinal)) && !others.TrueForAll(o => EdgeWords.EndsLike(o, tail));

    // Loops, since a lambda in a loop over the tables is an object a row.
    private static bool AnyBegins(List<string> items, string word)
    {
        foreach (string item in items)
            if (item.StartsWith(word, StringComparison.Ordinal)) return true;
        return false;
    }

    private static bool AnyHolds(List<string> items, string word)
    {
        foreach (string item in items)
            if (item.Contains(word, StringComparison.Ordinal)) return true;
        return false;
    }

    private static string CutAtEtc(string last)
    {
        foreach (string other in Others)
            if (last.IndexOf(other, StringComparison.Ordinal) is > 1 and var rest) last = last[..rest];
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
            while (end > i && end < last.Length && last[end] == ' ') end++;
            if (value > 0 && end < last.Length && TailCounters.Contains(last[end]) && value > 1 && (!exact && last[i - 1] != '“' || value == count)) return last[..i].TrimEnd('共', '这', '“', ' ');
        }
        return last;
    }

    // …经营权三权 for 三权分置: the count and what the term counts close the list.
    internal static int CutAtCountedUnit(string last, int count, string term)
    {
        for (int i = 2; i + 1 < last.Length; i++)
            if (Arity.HanValue(last[i]) == count && term.Contains(last.Substring(i, 2), StringComparison.Ordinal)) return i;
        return 0;
    }

    private static string CommonPrefix(List<string> items)
    {
        int n = items.Count == 1 ? Math.Min(2, items[0].Length) : items[0].Length;
        for (int i = 1; i < items.Count; i++) n = Math.Min(n, CommonStart(items[0], items[i]));
        return items[0][..n];
    }

    private static string CommonSuffix(List<string> items)
    {
        int n = items.Count == 1 ? Math.Min(1, items[0].Length) : items[0].Length;
        for (int i = 1; i < items.Count; i++) n = Math.Min(n, CommonEnd(items[0], items[i]));
        return items[0][^n..];
    }

    private static int CommonLength(List<string> items) => items.TrueForAll(i => i.Length == items[0].Length) ? items[0].Length : 0;
}
