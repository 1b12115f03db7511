using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Footnotes;

/// <summary>Takes what leads out of a list off its last member.</summary>
internal static class TailTrimmer
{
    private const int MaxTail = 16;
    private static readonly string[] Tails = [.. EmbeddedTable.Rows("note-tails.tsv").Select(r => r[0]).OrderByDescending(w => w.Length)];

    /// <summary>The last member without what leads out of the list.</summary>
    /// <param name="last">The member.</param>
    /// <param name="others">The members that it is measured by.</param>
    /// <param name="term">The term that the list spells out; its last word may close the list.</param>
    public static string Last(string last, List<string> others, string term)
    {
        string whole = last;
        // 统筹水路、陆路两大通道 among its like: the count is the member's own.
        bool own = others.Exists(o => ListCloser.CutAtCount(o, others.Count + 1).Length < o.Length);
        if (!own && ListCloser.CutAtCount(last, others.Count + 1, exact: true) is var counted && counted.Length < last.Length && counted.Length * 2 >= others.Min(o => o.Length)) return counted;
        if (others.Count == 1 && MemberLikeness.CommonStart(others[0], last) > 1) return WithoutTermTail(ListCloser.CutAtEtc(last), others, term);
        if (ListCloser.CutAtCountedUnit(last, others.Count + 1, term) is > 1 and var unit) return last[unit - 1] == '“' ? last[..(unit - 1)].TrimEnd('的') : last[..unit];
        if (EndOfRhythm(last, others, term) is > 0 and var beat) return last[..beat];
        string suffix = MemberLikeness.CommonSuffix(others);
        int length = MemberLikeness.CommonLength(others);
        if (suffix.Length > 0 && last.EndsWith(suffix, StringComparison.Ordinal) && (others.Count > 1 || suffix.Length > 1)) return last;
        last = own ? ListCloser.CutAtEtc(last) : ListCloser.CutAtCount(ListCloser.CutAtEtc(last), others.Count + 1);
        if (suffix.Length > 1 && last.LastIndexOf(suffix, StringComparison.Ordinal) is > 0 and var shared) return last[..(shared + suffix.Length)];
        if (MemberLikeness.CommonPrefix([.. others, last]) is { Length: > 0 } prefix && term.Contains(prefix[0]) && last.Length <= others.Max(o => o.Length) * 2)
            return length > 1 && last.Length > length ? WithoutTail(last, others, term, length) : WithoutTermTail(last, others, term);
        if (suffix.Length > 0 && last.EndsWith(suffix[^1]) || last.Length < whole.Length && last.Length == length) return last;
        if (suffix.Length > 0 && last.LastIndexOf(suffix, StringComparison.Ordinal) is > 0 and var at) return last[..(at + suffix.Length)];
        if (suffix.Length > 0 && last.LastIndexOf(suffix[^1]) is > 0 and var end && last.Length - end <= MaxTail) return last[..(end + 1)];
        if (EdgeWords.Last(last, others) is var noun && noun.Length < last.Length) return noun;
        int of = last.LastIndexOf('的');
        if (of > 1 && last.Length - of > 1 && (last.Length - of <= 9 || last.Length > others.Max(o => o.Length) * 2 && of <= others.Max(o => o.Length) + 2) && !others.Exists(o => o.Contains('的')) && MemberLikeness.CommonPrefix([.. others, last]).Length < 2 && (!EdgeWords.IsVerbal(last) || others.Exists(EdgeWords.IsVerbal) && Tails.Any(t => last.EndsWith(t, StringComparison.Ordinal)))) return last[..of].EndsWith("方面", StringComparison.Ordinal) ? last[..(of - 2)] : last[..of];
        bool longest = last.Length == whole.Length && others.TrueForAll(o => o.Length < last.Length);
        return longest ? WithoutTail(last, others, term, length) : WithoutTermTail(last, others, term);
    }

    // 生产、生活、生态质量 for 三生: members of one short length hold what the term counts at one place, and so does the beginning of the last.
    // Behind phrases only a verb phrase leads out: 明责任、明路径抓落实, not 保工资、保基本民生.
    private static int EndOfRhythm(string last, List<string> others, string term)
    {
        int length = MemberLikeness.CommonLength(others);
        bool beats = last.Length > length && MemberLikeness.KeepsRhythm(last[..length], others, term) && (length == 2 || EdgeWords.LeadsOut(last[length..]));
        return beats ? length : 0;
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

    /// <summary>The last member without the words that the term ends with, where no other member holds them.</summary>
    public static string WithoutTermTail(string last, List<string> others, string term)
    {
        for (int n = Math.Min(MaxTail, term.Length - 1); n >= 2; n--)
        {
            if (!last.AsSpan().EndsWith(term.AsSpan(term.Length - n), StringComparison.Ordinal) || IsCounted(term, term.Length - n)) continue;
            if (term[^n..] is var tail && IsAlone(last, tail, others) && !MemberLikeness.AnyHolds(others, tail)) return WithoutCounted(last[..^n].TrimEnd('的'), term[^(n + 1)], others);
        }
        return last;
    }

    /// <summary>The last member without the term that closes its own list: …为补充的“六社联动”治理机制.</summary>
    public static string WithoutTermItself(string last, string term)
    {
        int at = last.IndexOf(term, StringComparison.Ordinal);
        if (at > 3 && term.Length > 2) last = last[..at].TrimEnd('“', '的');
        // …的产品总称: what the members are called is no member.
        return ListCloser.IsNamed(last) ? last[..last.LastIndexOf('的')] : last;
    }

    // 甲文化进|乡村 for 五进乡村: where no other member holds what the term counts, it closes the list with the rest of the term.
    private static string WithoutCounted(string last, char unit, List<string> others)
        => last[^1] == unit && others.Count > 1 && !others.Exists(o => o.Contains(unit)) ? last[..^1] : last;

    // 中心 of 两馆一中心 is a member's own word; 工程 of 五个一工程 is the term's.
    private static bool IsCounted(string term, int at) => Arity.HanValue(term[at]) > 0 || Arity.HanValue(term[at - 1]) > 0 && (at < 2 || term[at - 2] != '个');

    private static bool Ends(string last, string tail, List<string> others)
        => last.EndsWith(tail, StringComparison.Ordinal) && AreLikeTail(last, tail, others);

    private static bool AreLikeTail(string last, string tail, List<string> others)
        => IsAlone(last, tail, others) && !others.TrueForAll(o => EdgeWords.EndsLike(o, tail));

    private static bool IsAlone(string last, string tail, List<string> others)
        => last.Length >= tail.Length + Math.Max(2, others.Select(o => o.Length).DefaultIfEmpty().Min() / 3) && !others.Exists(o => o.EndsWith(tail, StringComparison.Ordinal));
}
