namespace Xialu.TextMining.Footnotes;

/// <summary>Takes what leads into a list off its first member.</summary>
internal static class LeadTrimmer
{
    private const int MaxAttribute = 3;

    // Longer members are of one length by chance.
    private const int MaxRhythm = 10;
    private const int MaxDone = 8;
    private const string Prepositions = "与向从以对在";

    /// <summary>The first member without what leads into the list.</summary>
    /// <param name="first">The member.</param>
    /// <param name="others">The members that it is measured by.</param>
    /// <param name="term">The term that the list spells out.</param>
    public static string First(string first, List<string> others, string term)
    {
        if (first.IndexOf("”的", StringComparison.Ordinal) is > 0 and var quoted && first.Length - quoted > 4 && !others.Exists(o => o.Contains('“'))) first = first[(quoted + 2)..];
        // 明确了甲、乙: what was done to all of them.
        if (first.IndexOf('了', StringComparison.Ordinal) is > 0 and <= MaxDone and var done && first.Length - done > 3 && first[done + 1] != '解' && !others.Exists(o => o.Contains('了'))) first = first[(done + 1)..];
        if (others.Count > 0)
        {
            string prefix = MemberLikeness.CommonPrefix(others);
            if (prefix.Length > 0 && first.StartsWith(prefix[0])) return first;
            if (prefix.Length > 0 && prefix[0] == '《' && first.IndexOf('《', StringComparison.Ordinal) is > 0 and var title) return first[title..];
            if (prefix.Length > 0 && PlaceOf(first, prefix, others, term) is > 0 and var at && (others.Count > 1 ? IsBefore(first[..at], prefix, term) : OpensByUnit(first[at..], at, prefix, term))) return first[at..];
            int length = MemberLikeness.CommonLength(others);
            if (length == first.Length && length <= MaxRhythm) return first;
            if (first.Length > length + MaxRhythm && MemberLikeness.KeepsRhythm(first[^length..], others, term) && EdgeWords.HasVerbBefore(first, length)) return first[^length..];
            if (length > 1 && first.Length > length && (length <= MaxAttribute && first[^(length + 1)] is '与' or '和' || NoteLeads.End(first.AsSpan(0, first.Length - length)) || EdgeWords.Governs(first, length) && !term.AsSpan().ContainsAny(first.AsSpan(0, first.Length - length)))) return first[^length..];
        }
        // 符合标准的甲、乙、丙: the attribute is the first member's no more than theirs.
        return WithoutLead(others.Count > 1 ? WithoutSharedAttribute(first, others) : first, others);
    }

    private static bool IsBefore(string lead, string prefix, string term)
        => lead.Length > MaxAttribute || term.Contains(prefix[0]) || Prepositions.Contains(prefix[0]) || EdgeWords.IsLead(lead);

    // 某企业带动甲、带动乙 for 两个带动: of two members the second shows where the first begins only by what the term counts.
    private static bool OpensByUnit(string first, int at, string prefix, string term)
        => Arity.Of(term).Units.Contains(prefix[0]) && (at > MaxAttribute || term.Contains(prefix, StringComparison.Ordinal) && EdgeWords.IsVerbal(first));

    private static string WithoutSharedAttribute(string first, List<string> others)
    {
        int of = first.LastIndexOf('的');
        bool own = of < 1 || first.Length - of < 3 || first.AsSpan(of).IndexOfAny('、', '》') > 0 || first.Length <= others.Max(o => o.Length) + 2 && !EdgeWords.IsClause(first[..of]);
        return own || others.Exists(o => o.Contains('的')) || of <= others.Max(o => o.Length) * 2 && EdgeWords.IsQuality(first[..of]) ? first : first[(of + 1)..];
    }

    // One shared character proves little, unless the term counts by it: 六小行业, 清五乱.
    private static int PlaceOf(string first, string prefix, List<string> others, string term)
    {
        int at = prefix.Length > 1 ? Nearest(first, prefix, first.Length, others) : -1;
        if (at >= 0 || !term.Contains(prefix[0]) && !Prepositions.Contains(prefix[0])) return at;
        int bracket = first.AsSpan().IndexOfAny('（', '(');
        return Nearest(first, prefix[..1], bracket > 0 ? bracket : first.Length, others);
    }

    // 在甲上走在前: of the places where the others' beginning stands, the one that leaves about their length.
    private static int Nearest(string first, string prefix, int end, List<string> others)
    {
        int usual = EdgeWords.Usual(others), best = -1;
        for (int at = first.LastIndexOf(prefix, end - 1, StringComparison.Ordinal); at >= 0; at = at == 0 ? -1 : first.LastIndexOf(prefix, at - 1, StringComparison.Ordinal))
            if (best < 0 || Math.Abs(first.Length - at - usual) < Math.Abs(first.Length - best - usual)) best = at;
        return best;
    }

    private static string WithoutLead(string first, List<string> others)
    {
        if (others.Count > 1 && first.Length <= MaxRhythm && first.Length == MemberLikeness.CommonLength(others)) return first;
        if (others.Exists(o => NoteLeads.Long.Begins(o))) return first;
        if (NoteLeads.Inner.IndexIn(first) >= 0)
        {
            int suffix = others.Count > 1 ? MemberLikeness.CommonSuffix(others).Length : 0;
            foreach (string lead in NoteLeads.Anywhere)
                if (first.LastIndexOf(lead, StringComparison.Ordinal) is >= 0 and var at && first.Length - at - lead.Length > Math.Max(1, suffix)) return WithoutLead(first[(at + lead.Length)..].TrimStart('的'), others);
        }
        if (NoteLeads.First.Begins(first))
        {
            foreach (string lead in NoteLeads.AtStart)
                if (first.StartsWith(lead, StringComparison.Ordinal) && first.Length - lead.Length > 1 && !MemberLikeness.AnyBegins(others, lead)) return WithoutLead(first[lead.Length..], others);
        }
        string bare = LeadingWords.First(first, others);
        return bare.Length < first.Length ? WithoutLead(bare, others) : first;
    }
}
