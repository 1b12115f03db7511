using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Footnotes;

/// <summary>Reads definitions that go through the abbreviation label by label: “三横”指…；“四纵”指…; 一城，即…；两翼，即….</summary>
internal static class LabelledParts
{
    private const int MaxLabel = 16;
    private const int MaxRemark = 16;
    private const int MaxVerb = 6;

    /// <summary>The labels and what each stands for, in order; empty where the definition has none.</summary>
    public static List<(string Label, TextSpan Body)> Read(string text, TextSpan span, string term)
    {
        string folded = FoldedText.Fold(term);
        if (Positional(text, span, term) is { } pair) return pair;
        var starts = new List<(string Label, int Start, int Body)>();
        for (int i = span.Start; i < span.End; i++)
        {
            if (ReadLabel(text, i, span, folded) is not { } label || label.Text.Length > 1 && IsKnown(label.Text)) continue;
            starts.Add((label.Text, i, label.End));
            i = label.End - 1;
        }
        return [.. starts.Select((s, k) => (s.Label, Body(text, s.Body, k + 1 < starts.Count ? BeforeVerb(text, s.Body, starts[k + 1].Start) : span.End)))];

        bool IsKnown(string label) => starts.Exists(s => string.Equals(s.Label, label, StringComparison.Ordinal));
    }

    // 前者是…；后者是….
    private static List<(string Label, TextSpan Body)>? Positional(string text, TextSpan span, string term)
    {
        string[] heads = term.Split('、', '，', '和');
        int former = text.IndexOf("前者", span.Start, span.Length, StringComparison.Ordinal);
        int latter = former < 0 ? -1 : text.IndexOf("后者", former, span.End - former, StringComparison.Ordinal);
        if (heads.Length != 2 || latter < 0) return null;
        return [(heads[0], Body(text, SkipDefiner(text, former + 2), latter)), (heads[1], Body(text, SkipDefiner(text, latter + 2), span.End))];
    }

    // “一矩阵”，即甲；做到“三摸清”，即…: the verb that leads to the next label is no part of this one.
    private static int BeforeVerb(string text, int from, int next)
    {
        int stop = text.AsSpan(from, next - from).LastIndexOfAny("；;。，,");
        int verb = from + stop + 1;
        return stop > 0 && next - verb is > 1 and <= MaxVerb && EdgeWords.IsVerbal(text[verb..next]) ? from + stop : next;
    }

    private static int SkipDefiner(string text, int at) => Math.Max(at, NoteDefiners.EndAt(text, at));

    private static TextSpan Body(string text, int start, int end)
    {
        TextSpan body = TextLines.Trim(text, start, end, "；;，,。、：:");
        if (body.Length > 3 && text[body.End - 1] == '个' && text[body.End - 3] == '第') body = TextLines.Trim(text, body.Start, body.End - 3, "；;，,。、");
        int stop = text.IndexOf('。', body.Start, body.Length);
        return stop < 0 ? body : TextSpan.FromBounds(body.Start, stop);
    }

    private static (string Text, int End)? ReadLabel(string text, int at, TextSpan span, string term)
    {
        bool quoted = text[at] == '“';
        if (!quoted && at > span.Start && text[at - 1] is not ('；' or ';' or '。' or '，' or ' ' or '\n' or '、')) return null;
        int start = quoted ? at + 1 : at;
        int limit = Math.Min(span.End, start + MaxLabel);
        if (quoted) return text.IndexOf('”', start, limit - start) is > 0 and var close ? Accept(text, start, close, close + 1, span, term) : null;
        for (int end = start + 1; end < limit; end++)
            if (Accept(text, start, end, end, span, term) is { } label) return label;
        return null;
    }

    // What follows is asked first, since few places have it and the label must be folded.
    private static (string Text, int End)? Accept(string text, int start, int end, int after, TextSpan span, string term)
    {
        bool bare = after == end;
        after = SkipRemark(text, after, span.End);
        int body = AfterDefiner(text, after, span.End);
        // 六稳，稳就业、…；六保，…
        bool listed = body < 0 && after == end && text[after] == '，' && (start == span.Start || text[start - 1] is '；' or '。');
        if (body < 0 && !listed) return null;
        string label = text[start..end];
        string folded = FoldedText.Fold(label);
        if (folded.Length == 0 || folded.Length >= term.Length || !term.Contains(folded, StringComparison.OrdinalIgnoreCase) && !(!bare && Contracts(folded, term))) return null;
        if (bare && folded.Length < 2 && NoteNumber.DigitValue(folded[0]) < 0) return null;
        return !listed ? (label, body) : Arity.Of(label).Largest > 1 ? (label, after + 1) : null;
    }

    // Where the words behind a label begin: after the definer, or at 一是 (“两纵”一是…，二是…); -1 where neither stands there.
    private static int AfterDefiner(string text, int at, int end)
    {
        if (string.CompareOrdinal(text, at, "一是", 0, 2) == 0) return at;
        int body = NoteDefiners.EndAt(text, at);
        return body < end ? body : -1;
    }

    // 大小三电 is “大三电” and “小三电”: all but one character of a label stand together.
    private static bool Contracts(string label, string term)
    {
        int first = label.Length < 3 ? -1 : term.IndexOf(label[0], StringComparison.Ordinal);
        return first >= 0 && first + 1 + label.Length <= term.Length && string.CompareOrdinal(term, first + 2, label, 1, label.Length - 1) == 0 && Arity.Of(label).Largest > 1;
    }

    // “三横”（南北向）指…
    private static int SkipRemark(string text, int at, int end)
    {
        if (at >= end || text[at] is not ('（' or '(')) return at;
        int close = text.AsSpan(at, Math.Min(end - at, MaxRemark)).IndexOfAny('）', ')');
        return close < 0 ? at : at + close + 1;
    }
}
