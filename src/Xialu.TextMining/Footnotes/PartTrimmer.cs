namespace Xialu.TextMining.Footnotes;

/// <summary>
/// Takes what leads into a list off its first member and what leads out of it off its last, by the measure of the members
/// between: what they begin with, end with, how long they are.
/// </summary>
internal static class PartTrimmer
{
    private const int MaxRole = 4;

    /// <summary>Trims a list of two or more members in place.</summary>
    /// <param name="items">The members as printed.</param>
    /// <param name="term">The term that the list spells out; its last word may close the list (两高 项目 … 低水平项目).</param>
    /// <param name="arity">The counts of the term: only members of one group are measured by each other.</param>
    public static void Trim(List<string> items, string term, Arity arity)
    {
        bool placed = items[0].StartsWith('在');
        for (int i = 0; i < items.Count; i++) items[i] = WithoutConnective(items, i);
        if (placed && items[0][0] != '在' && items[^1][^1] is '上' or '中' or '下' or '内') items[^1] = items[^1][..^1];
        if (items[^1].IndexOf("于一体", StringComparison.Ordinal) is > 1 and var whole)
        {
            items[^1] = items[^1][..whole];
            if (items[0].StartsWith('集') && items[0].Length > 2) items[0] = items[0][1..];
        }

        items[^1] = ListCloser.ToStop(TailTrimmer.WithoutTermItself(ListCloser.WithoutShortForm(items[^1]), term));
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
            bool named = arity.Counts[g] == 1 && arity.Units[g] != ' ' && items[start].AsSpan(ListCloser.CutAtEtc(items[start]).Length).Contains(arity.Units[g]);
            if (!named) TrimGroup(items, start, arity.Counts[g], term);
        }
    }

    // Each end is measured by the other, so the last member is looked at again once the first is bare.
    private static void TrimGroup(List<string> items, int start, int size, string term)
    {
        int last = start + size - 1;
        if (size == 1)
        {
            if (last == items.Count - 1) items[last] = TailTrimmer.WithoutTermTail(ListCloser.CutAtEtc(items[last]), items.GetRange(0, last), term);
            if (start == 0) items[start] = LeadTrimmer.First(items[start], [], term);
            return;
        }

        string first = items[start], end = items[last];
        TrimLast(end);
        items[start] = EdgeWords.FromBorder(first, LeadTrimmer.First(first, items.GetRange(start + 1, size - 1), term), items.GetRange(start + 1, size - 1));
        // 率先甲、率先乙: what is left of the first may show that the last has no tail.
        TrimLast(size == 2 && MemberLikeness.CommonStart(items[start], end) > 1 ? end : items[last]);

        // Behind a group amid the list stands the next one, and nothing leads out of it but 等.
        void TrimLast(string member)
        {
            List<string> others = items.GetRange(start, size - 1);
            string kept = last == items.Count - 1 || member.AsSpan().ContainsAny("；;。“") ? EdgeWords.ToBorder(end, TailTrimmer.Last(member, others, term)) : ListCloser.CutAtEtc(member);
            if (!others.Contains(kept, StringComparer.Ordinal) && !LosesTermWord(end, kept, others, term)) items[last] = kept;
        }
    }

    // 三个离不开, 双改: what of the term, two characters or one that it counts, every member holds is the members' own.
    private static bool LosesTermWord(string member, string kept, List<string> others, string term)
    {
        bool Loses(ReadOnlySpan<char> word)
        {
            if (!member.AsSpan().Contains(word, StringComparison.Ordinal) || kept.AsSpan().Contains(word, StringComparison.Ordinal)) return false;
            foreach (string other in others)
                if (!other.AsSpan().Contains(word, StringComparison.Ordinal)) return false;
            return true;
        }

        for (int i = 0; i + 2 <= term.Length; i++)
            if (Loses(term.AsSpan(i, 2))) return true;
        foreach (char unit in Arity.Of(TermNumerals.Counting(term)).Units)
            if (char.IsLetter(unit) && Loses([unit])) return true;
        return false;
    }

    private static string WithoutConnective(List<string> items, int i)
    {
        foreach ((string word, bool governs) in NoteConnectives.All)
        {
            if (!items[i].StartsWith(word, StringComparison.Ordinal) || items[i].Length < word.Length + 2) continue;
            // One 以 leads into the whole list; 以A、以B keep theirs, and so does 以工代赈 amid the list.
            // 以甲为主导 keeps its own as well.
            bool own = word is "以" && items[i].LastIndexOf('为') is > 1 and var role && items[i].Length - role <= MaxRole || governs && (i > 0 || items.Skip(1).Any(NoteConnectives.IsGoverned));
            if (!own && EdgeWords.Begins(items[i], word)) return items[i][word.Length..].TrimStart('，');
        }
        return items[i];
    }
}
