using Xialu.TextMining.Segmentation;

namespace Xialu.TextMining.Footnotes;

/// <summary>Cuts what leads into a list off its first member, by part of speech: verbs and prepositions before a first member of nouns.</summary>
internal static class LeadingWords
{
    private const int Longer = 3;

    /// <summary>The first member without the verbs, adverbs and prepositions before it, where no other member begins with such a word.</summary>
    public static string First(string first, List<string> others)
    {
        if (first.Length > MemberWords.MaxMember || others.Count == 0 || others.Exists(o => o.Length > MemberWords.MaxMember)) return first;
        int usual = EdgeWords.Usual(others);
        IReadOnlyList<Token> words = MemberWords.Of(first);
        if (Bidden(words, others) is > 0 and var bid && first.Length - bid > 1) return first[bid..];
        bool verbal = others.Exists(o => MemberWords.Leads(MemberWords.Of(o)[0]));
        if (Placed(words, others, verbal) is > 0 and var placed && first.Length - placed > 1) return First(first[placed..], others);
        int start = verbal ? Object(words, others) : 0;
        bool governed = false;
        for (int i = 0; !verbal && i + 1 < words.Count && MemberWords.Leads(words[i]) && words[i + 1].Tag is not "c"; i++)
        {
            governed = governed || words[i].Tag is not ("d" or "ad" or "zg");
            start = words[i].Span.End;
        }
        if (!governed && !verbal) start = 0;
        if (start == 0 && !verbal && others.Count > 1 && first.Length >= usual + Longer + 1) start = NearestVerb(words, first.Length, usual, others);
        int rest = first.Length - start;
        if (start > 0 && rest > 1 && first[start] == '“' && others.TrueForAll(o => o.StartsWith('“'))) return first[start..];
        return rest >= Math.Min(usual, others.Min(o => o.Length)) - 1 && rest > 1 && EdgeWords.IsNearer(rest, first.Length, usual, others) ? first[start..] : first;
    }

    /// <summary>A first member without the verbs and adverbs that it begins with, where no other begins with one: 争取建成|甲园1个.</summary>
    public static string WithoutVerbs(string first, List<string> others)
    {
        if (first.Length > MemberWords.MaxMember || others.Exists(o => o.Length + 1 >= first.Length || MemberWords.Leads(MemberWords.Of(o)[0]))) return first;
        int start = MemberWords.Of(first).TakeWhile(w => w.Tag is "v" or "d" or "ad" or "vd").Select(w => w.Span.End).LastOrDefault();
        return first.Length - start > 1 ? first[start..] : first;
    }

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
        return MemberWords.IsVerb(words[verb]) ? words[verb].Span.End : 0;
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
        return place > 0 && !others.Exists(o => MemberWords.Of(o).Any(w => w.Text is "中" or "时" or "上" or "下" or "把" or "将")) ? place : 0;
    }

    // 把农村公路|建好: the members are verbs, a preposition and its object stand before the first.
    private static int Object(IReadOnlyList<Token> words, List<string> others)
    {
        if (words[0].Tag is not "p" || others.Exists(o => MemberWords.Of(o)[0].Tag is "p")) return 0;
        int usual = EdgeWords.Usual(others), length = words[^1].Span.End;
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
}
