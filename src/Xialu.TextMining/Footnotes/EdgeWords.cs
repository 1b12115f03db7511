using Xialu.TextMining.Segmentation;

namespace Xialu.TextMining.Footnotes;

/// <summary>
/// Tells by part of speech what leads into a list and what leads out of it: verbs and prepositions before a first member of nouns, the first verb
/// behind a last one. The measure is the members between: what is cut must bring the end nearer to their length.
/// </summary>
internal static class EdgeWords
{
    private const int MaxMember = 60;
    private const int Longer = 3;
    private const int MaxRhythm = 4;

    // The lists of one definition share members, and a member is asked for its words several times.
    private static readonly TaggedText?[] Recent = new TaggedText?[256];

    /// <summary>The first member without the verbs, adverbs and prepositions before it, where no other member begins with such a word.</summary>
    public static string First(string first, List<string> others)
    {
        if (first.Length > MaxMember || others.Count == 0 || others.Exists(o => o.Length > MaxMember)) return first;
        int usual = Usual(others);
        IReadOnlyList<Token> words = Tag(first);
        if (Bidden(words, others) is > 0 and var bid && first.Length - bid > 1) return first[bid..];
        bool verbal = others.Exists(o => Leads(Tag(o)[0]));
        if (Placed(words, others, verbal) is > 0 and var placed && first.Length - placed > 1) return First(first[placed..], others);
        int start = verbal ? Object(words, others) : 0;
        bool governed = false;
        for (int i = 0; !verbal && i + 1 < words.Count && Leads(words[i]) && words[i + 1].Tag is not "c"; i++)
        {
            governed = governed || words[i].Tag is not ("d" or "ad" or "zg");
            start = words[i].Span.End;
        }
        if (!governed && !verbal) start = 0;
        if (start == 0 && !verbal && others.Count > 1 && first.Length >= usual + Longer + 1) start = NearestVerb(words, first.Length, usual, others);
        int rest = first.Length - start;
        if (start > 0 && rest > 1 && first[start] == '“' && others.TrueForAll(o => o.StartsWith('“'))) return first[start..];
        return rest >= Math.Min(usual, others.Min(o => o.Length)) - 1 && rest > 1 && IsNearer(rest, first.Length, usual, others) ? first[start..] : first;
    }

    // Where both lengths are as far from the usual one, the one that a member has wins.
    private static bool IsNearer(int rest, int whole, int usual, List<string> others)
    {
        int gained = Math.Abs(whole - usual) - Math.Abs(rest - usual);
        return gained > 0 || gained == 0 && others.Exists(o => o.Length == rest) && !others.Exists(o => o.Length == whole);
    }

    /// <summary>A first member without the verbs and adverbs that it begins with, where no other begins with one: 争取建成|甲园1个.</summary>
    public static string WithoutVerbs(string first, List<string> others)
    {
        if (first.Length > MaxMember || others.Exists(o => o.Length + 1 >= first.Length || Leads(Tag(o)[0]))) return first;
        int start = Tag(first).TakeWhile(w => w.Tag is "v" or "d" or "ad" or "vd").Select(w => w.Span.End).LastOrDefault();
        return first.Length - start > 1 ? first[start..] : first;
    }

    /// <summary>The last member without the verb phrase behind it, where no other member has one.</summary>
    public static string Last(string last, List<string> others)
    {
        if (last.Length > MaxMember || others.Count == 0 || others.Exists(o => o.Length > MaxMember)) return last;
        if (last.Length < others.Max(o => o.Length) + Longer || others.Exists(o => Tag(o).Any(IsVerb))) return last;
        IReadOnlyList<Token> words = Tag(last);
        int depth = 0;
        for (int i = 0; i < words.Count; i++)
        {
            Token word = words[i];
            depth += word.Text is "（" or "“" ? 1 : word.Text is "）" or "”" ? -1 : 0;
            // 光|计算 is a compound, unlike 柳树村|整治, and behind a verb stands its object.
            bool bound = i > 0 && (words[i - 1].Span.Length < 2 && char.IsLetter(words[i - 1].Text[0]) && (i == 1 || words[i - 2].Tag is not ['n', ..]) || words[i - 1].Tag is ['v', ..]);
            if (depth == 0 && !bound && word.Span.Start > 1 && (IsVerb(word) || word.Tag is "p" or "d" or "f" && word.Text is not ("至" or "与" or "和" or "同" or "及"))) return IsNearer(word.Span.Start, last.Length, Usual(others), others) ? last[..word.Span.Start] : last;
        }
        return last;
    }

    /// <summary>What is kept of a first member, from the border of the word that it begins in; all of it where a quotation or bracket would be cut in two.</summary>
    public static string FromBorder(string member, string kept, List<string> others)
    {
        if (kept.Length >= member.Length || member.Length > MaxMember || !member.EndsWith(kept, StringComparison.Ordinal)) return kept;
        // In a rhythm of short members the length tells more than the words.
        if (kept.Length <= MaxRhythm && others.Count > 1 && others.TrueForAll(o => o.Length == kept.Length)) return kept;
        int at = member.Length - kept.Length;
        string bordered = member[Tag(member).Last(w => w.Span.Start <= at).Span.Start..];
        return IsBalanced(bordered) && bordered[0] is not ('（' or '(') ? bordered : member;
    }

    /// <summary>What is kept of a last member, up to the border of the word that it ends in, with its brackets closed; all of it where it is a quotation cut in two.</summary>
    public static string ToBorder(string member, string kept)
    {
        if (kept.Length >= member.Length || member.Length > MaxMember || !member.StartsWith(kept, StringComparison.Ordinal)) return kept;
        if (kept.AsSpan().Count('“') != kept.AsSpan().Count('”')) return kept[0] == '“' ? member : kept;
        int end = Tag(member).FirstOrDefault(w => w.Span.End >= kept.Length && IsBalanced(member[..w.Span.End])).Span.End;
        return end > 0 ? member[..end] : kept;
    }

    /// <summary>Whether a member begins with a word, and not only with its characters (在 of 在库 is none).</summary>
    public static bool Begins(string member, string word) => member.Length > MaxMember || Tag(member)[0].Span.Length <= word.Length;

    /// <summary>Whether a member closes with a word for a deed (实施), as a tail does (建设).</summary>
    public static bool EndsLike(string member, string tail)
        => member.Length <= MaxMember && Tag(tail) is [{ Tag: "v" or "vn" }] && Tag(member)[^1].Tag is "v" or "vn";

    /// <summary>Whether what stands before a member is no attribute of it: it ends with a verb, a preposition or the like.</summary>
    public static bool IsLead(string before) => before.Length > MaxMember || Tag(before)[^1] is var last && (Leads(last) || last.Tag is "vn" or "x" or "m" or "c" or "q");

    /// <summary>Whether nothing but a verb and its adverbs, or a preposition, stands before the last characters of a member: 不断完善|甲网, 沿|甲河.</summary>
    public static bool Governs(string member, int length)
    {
        if (member.Length > MaxMember) return false;
        IReadOnlyList<Token> words = Tag(member);
        int at = words.ToList().FindIndex(w => w.Span.Start == member.Length - length);
        return at > 0 && (IsVerb(words[at - 1]) || words[at - 1].Tag is "p") && words.Take(at).All(Leads);
    }

    /// <summary>Whether a verb stands before the last characters of a member, which a word begins.</summary>
    public static bool HasVerbBefore(string member, int length)
        => member.Length <= MaxMember && Tag(member) is var words && words.Any(w => w.Span.Start == member.Length - length) && words.Any(w => IsVerb(w) && w.Span.End <= member.Length - length);

    /// <summary>Whether what stands before 的 is a quality of the member behind it (国际重要的…), no clause about the list.</summary>
    public static bool IsQuality(string before) => before.Length <= MaxMember && Tag(before) is var words && words[^1].Tag is ['a', ..] or "d" && !IsVerb(words[0]) && !words.Any(w => w.Tag is "f");

    /// <summary>Whether a word of two characters or more ends with the character at a place, and a further word follows.</summary>
    public static bool EndsWord(string member, int at)
        => member.Length <= MaxMember && Tag(member).Any(w => w.Span.End == at + 1 && w.Span.Length > 1 && w.Span.End < member.Length && char.IsLetter(member[at + 1]));

    /// <summary>Whether what stands behind a member is a verb phrase of three characters or more.</summary>
    public static bool LeadsOut(string rest) => rest.Length is >= Longer and <= MaxMember && Tag(rest) is [var first, _, ..] && (IsVerb(first) || first.Tag is "d" or "ad");

    /// <summary>Whether what stands before 的 is two verbs or more and nothing else: 探索推广的.</summary>
    public static bool IsClause(string before) => before.Length <= MaxMember && Tag(before) is [_, _, ..] words && words.All(w => w.Tag is "v" or "vn" or "d");

    /// <summary>Whether a member begins with a verb, an adverb or a preposition.</summary>
    public static bool IsVerbal(string member) => member.Length <= MaxMember && Leads(Tag(member)[0]);

    /// <summary>Where the last word of a member begins.</summary>
    public static int LastWord(string member) => member.Length > MaxMember ? member.Length : Tag(member)[^1].Span.Start;

    // 干部要提高|甲能力、乙能力: what one must do is said once, before the list.
    private static int Bidden(IReadOnlyList<Token> words, List<string> others)
    {
        if (others.Exists(o => o.Contains('要'))) return 0;
        int must = -1;
        for (int i = 0; i + 1 < words.Count && must < 0; i++)
            if (words[i].Text is "要") must = i;
        if (must < 0) return 0;
        int verb = must + 1;
        while (verb + 1 < words.Count && words[verb].Tag is "d" or "ad") verb++;
        return IsVerb(words[verb]) ? words[verb].Span.End : 0;
    }

    // 监管过程中|随机抽取甲, 建设中将|道路、水利, 进一步|把农村公路建好: where something is done, and to what, is said once, before the list.
    private static int Placed(IReadOnlyList<Token> words, List<string> others, bool verbal)
    {
        int place = 0;
        for (int i = 0; i + 1 < words.Count; i++)
        {
            if (i > 0 && words[i].Text is "中" or "时" or "上" or "下") place = words[i].Span.End;
            else if (words[i].Text is "把" or "将") place = verbal ? words[i].Span.Start : words[i].Span.End;
        }
        return place > 0 && !others.Exists(o => Tag(o).Any(w => w.Text is "中" or "时" or "上" or "下" or "把" or "将")) ? place : 0;
    }

    // 把农村公路|建好: the members are verbs, a preposition and its object stand before the first.
    private static int Object(IReadOnlyList<Token> words, List<string> others)
    {
        if (words[0].Tag is not "p" || others.Exists(o => Tag(o)[0].Tag is "p")) return 0;
        int usual = Usual(others), length = words[^1].Span.End;
        return words.Where(w => w.Span.Start > 0).Select(w => w.Span.Start).OrderBy(s => Math.Abs(length - s - usual)).FirstOrDefault();
    }

    // 市政府提出打造|甲基地: a subject and its verb before the list. A verb that is not known to lead in may stand inside of a name (产业转移|工业园).
    private static int NearestVerb(IReadOnlyList<Token> words, int length, int usual, List<string> others)
    {
        int best = 0;
        foreach (Token word in words.Where(w => w.Tag is "p" && w.Text is not ("为" or "与") || w.Tag is "v" && (NoteLeads.Has(w.Text) || length - w.Span.End is var rest && others.Exists(o => o.Length <= rest) && others.Exists(o => o.Length >= rest))))
            if (Math.Abs(length - word.Span.End - usual) < Math.Abs(length - best - usual)) best = word.Span.End;
        return best;
    }

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

    private static bool Leads(Token word) => word.Tag is "v" or "d" or "p" or "ad" or "vd" or "ul" or "uz" or "zg" or "r" || word.Text is "一批" || word.Tag is "i" or "l" && word.Span.Length > 2 && NoteLeads.End(word.Text);

    private static bool IsVerb(Token word) => word.Tag is "v";

    // Threads may race to write a place; whoever reads it compares the text.
    private static IReadOnlyList<Token> Tag(string text)
    {
        ref TaggedText? place = ref Recent[(uint)text.GetHashCode(StringComparison.Ordinal) % Recent.Length];
        if (place is { } known && string.Equals(known.Text, text, StringComparison.Ordinal)) return known.Words;
        IReadOnlyList<Token> words = Segmenter.Default.Segment(text, SegmentationMode.Tagged);
        place = new TaggedText(text, words);
        return words;
    }

    private sealed record TaggedText(string Text, IReadOnlyList<Token> Words);
}
