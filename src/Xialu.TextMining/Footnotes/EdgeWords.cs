using Xialu.TextMining.Segmentation;

namespace Xialu.TextMining.Footnotes;

/// <summary>
/// Tells by part of speech what leads out of a list, where the words of a member end, and what stands before and behind it. The measure is the members
/// between: what is cut must bring the end nearer to their length.
/// </summary>
internal static class EdgeWords
{
    private const int Longer = 3;
    private const int MaxRhythm = 4;

    /// <summary>Whether what is left is nearer to the usual length; where both are as far from it, the length that a member has wins.</summary>
    public static bool IsNearer(int rest, int whole, int usual, List<string> others)
    {
        int gained = Math.Abs(whole - usual) - Math.Abs(rest - usual);
        return gained > 0 || gained == 0 && others.Exists(o => o.Length == rest) && !others.Exists(o => o.Length == whole);
    }

    /// <summary>The last member without the verb phrase behind it, where no other member has one.</summary>
    public static string Last(string last, List<string> others)
    {
        if (last.Length > MemberWords.MaxMember || others.Count == 0 || others.Exists(o => o.Length > MemberWords.MaxMember)) return last;
        if (last.Length < others.Max(o => o.Length) + Longer || others.Exists(o => MemberWords.Of(o).Any(MemberWords.IsVerb))) return last;
        IReadOnlyList<Token> words = MemberWords.Of(last);
        int depth = 0;
        for (int i = 0; i < words.Count; i++)
        {
            Token word = words[i];
            depth += word.Text is "（" or "“" ? 1 : word.Text is "）" or "”" ? -1 : 0;
            // 光|计算 is a compound, unlike 柳树村|整治, and behind a verb stands its object.
            bool bound = i > 0 && (words[i - 1].Span.Length < 2 && char.IsLetter(words[i - 1].Text[0]) && (i == 1 || words[i - 2].Tag is not ['n', ..]) || words[i - 1].Tag is ['v', ..]);
            if (depth == 0 && !bound && word.Span.Start > 1 && (MemberWords.IsVerb(word) || word.Tag is "p" or "d" or "f" && word.Text is not ("至" or "与" or "和" or "同" or "及"))) return IsNearer(word.Span.Start, last.Length, Usual(others), others) ? last[..word.Span.Start] : last;
        }
        return last;
    }

    /// <summary>What is kept of a first member, from the border of the word that it begins in; all of it where a quotation or bracket would be cut in two.</summary>
    public static string FromBorder(string member, string kept, List<string> others)
    {
        if (kept.Length >= member.Length || member.Length > MemberWords.MaxMember || !member.EndsWith(kept, StringComparison.Ordinal)) return kept;
        // In a rhythm of short members the length tells more than the words.
        if (kept.Length <= MaxRhythm && others.Count > 1 && others.TrueForAll(o => o.Length == kept.Length)) return kept;
        int at = member.Length - kept.Length;
        string bordered = member[MemberWords.Of(member).Last(w => w.Span.Start <= at).Span.Start..];
        return IsBalanced(bordered) && bordered[0] is not ('（' or '(') ? bordered : member;
    }

    /// <summary>What is kept of a last member, up to the border of the word that it ends in, with its brackets closed; all of it where it is a quotation cut in two.</summary>
    public static string ToBorder(string member, string kept)
    {
        if (kept.Length >= member.Length || member.Length > MemberWords.MaxMember || !member.StartsWith(kept, StringComparison.Ordinal)) return kept;
        if (kept.AsSpan().Count('“') != kept.AsSpan().Count('”')) return kept[0] == '“' ? member : kept;
        int end = MemberWords.Of(member).FirstOrDefault(w => w.Span.End >= kept.Length && IsBalanced(member[..w.Span.End])).Span.End;
        return end > 0 ? member[..end] : kept;
    }

    /// <summary>Whether a member begins with a word, and not only with its characters (在 of 在库 is none).</summary>
    public static bool Begins(string member, string word) => member.Length > MemberWords.MaxMember || MemberWords.Of(member)[0].Span.Length <= word.Length;

    /// <summary>Whether a member closes with a word for a deed (实施), as a tail does (建设).</summary>
    public static bool EndsLike(string member, string tail)
        => member.Length <= MemberWords.MaxMember && MemberWords.Of(tail) is [{ Tag: "v" or "vn" }] && MemberWords.Of(member)[^1].Tag is "v" or "vn";

    /// <summary>Whether what stands before a member is no attribute of it: it ends with a verb, a preposition or the like.</summary>
    public static bool IsLead(string before) => before.Length > MemberWords.MaxMember || MemberWords.Of(before)[^1] is var last && (MemberWords.Leads(last) || last.Tag is "vn" or "x" or "m" or "c" or "q");

    /// <summary>Whether nothing but a verb and its adverbs, or a preposition, stands before the last characters of a member: 不断完善|甲网, 沿|甲河.</summary>
    public static bool Governs(string member, int length)
    {
        if (member.Length > MemberWords.MaxMember) return false;
        IReadOnlyList<Token> words = MemberWords.Of(member);
        int at = words.ToList().FindIndex(w => w.Span.Start == member.Length - length);
        return at > 0 && (MemberWords.IsVerb(words[at - 1]) || words[at - 1].Tag is "p") && words.Take(at).All(MemberWords.Leads);
    }

    /// <summary>Whether a verb stands before the last characters of a member, which a word begins.</summary>
    public static bool HasVerbBefore(string member, int length)
        => member.Length <= MemberWords.MaxMember && MemberWords.Of(member) is var words && words.Any(w => w.Span.Start == member.Length - length) && words.Any(w => MemberWords.IsVerb(w) && w.Span.End <= member.Length - length);

    /// <summary>Whether what stands before 的 is a quality of the member behind it (国际重要的…), no clause about the list.</summary>
    public static bool IsQuality(string before) => before.Length <= MemberWords.MaxMember && MemberWords.Of(before) is var words && words[^1].Tag is ['a', ..] or "d" && !MemberWords.IsVerb(words[0]) && !words.Any(w => w.Tag is "f");

    /// <summary>Whether a word of two characters or more ends with the character at a place, and a further word follows.</summary>
    public static bool EndsWord(string member, int at)
        => member.Length <= MemberWords.MaxMember && MemberWords.Of(member).Any(w => w.Span.End == at + 1 && w.Span.Length > 1 && w.Span.End < member.Length && char.IsLetter(member[at + 1]));

    /// <summary>Whether what stands behind a member is a verb phrase of three characters or more.</summary>
    public static bool LeadsOut(string rest) => rest.Length is >= Longer and <= MemberWords.MaxMember && MemberWords.Of(rest) is [var first, _, ..] && (MemberWords.IsVerb(first) || first.Tag is "d" or "ad");

    /// <summary>Whether what stands before 的 is two verbs or more and nothing else: 探索推广的.</summary>
    public static bool IsClause(string before) => before.Length <= MemberWords.MaxMember && MemberWords.Of(before) is [_, _, ..] words && words.All(w => w.Tag is "v" or "vn" or "d");

    /// <summary>Whether a member begins with a verb, an adverb or a preposition.</summary>
    public static bool IsVerbal(string member) => member.Length <= MemberWords.MaxMember && MemberWords.Leads(MemberWords.Of(member)[0]);

    /// <summary>Where the last word of a member begins.</summary>
    public static int LastWord(string member) => member.Length > MemberWords.MaxMember ? member.Length : MemberWords.Of(member)[^1].Span.Start;

    private static bool IsBalanced(string text)
    {
        int quotes = 0, brackets = 0;
        foreach (char c in text)
        {
            quotes += c is '“' or '《' ? 1 : c is '”' or '》' ? -1 : 0;
            brackets += c is '（' or '(' ? 1 : c is '）' or ')' ? -1 : 0;
            if (quotes < 0 || brackets < 0) return false;
        }
        return quotes == 0 && brackets == 0;
    }

    /// <summary>The middle one of the lengths of members.</summary>
    public static int Usual(List<string> others) => others.Select(o => o.Length).Order().ElementAt(others.Count / 2);
}
