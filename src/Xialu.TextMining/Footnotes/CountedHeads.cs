using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Footnotes;

/// <summary>
/// Reads definitions that name each group of an abbreviation with its count before they list it: 三大传统产业即甲、乙、丙，四大新兴产业包括丁…. The heads
/// must answer the counts of the term one by one.
/// </summary>
internal static class CountedHeads
{
    private const int MaxHead = 16;

    /// <summary>One head for each count, with what follows it; empty where a count has none.</summary>
    public static List<(int Count, TextSpan Body)> Read(string text, Arity arity)
    {
        var heads = new List<(int Count, int Start, int Body)>();
        for (int i = 0; i < text.Length && heads.Count < arity.Counts.Count; i++)
        {
            int count = arity.Counts[heads.Count];
            if (BodyStart(text, i, count) is not { } body) continue;
            heads.Add((count, i, body));
            i = body;
        }
        return heads.Count < arity.Counts.Count ? [] : [.. heads.Select((h, k) => (h.Count, Body(text, h, k + 1 < heads.Count ? EndBefore(text, h.Body, heads[k + 1].Start) : text.Length)))];
    }

    private static int? BodyStart(string text, int at, int count)
    {
        int end = NoteNumber.ReadDigits(text, at, out int value);
        // 其中11个…为 may follow a word, 三 inside of one is no count.
        bool inside = at > 0 && (end > at ? NoteNumber.DigitValue(text[at - 1]) >= 0 : char.IsLetterOrDigit(text[at - 1]));
        if (inside || at > 0 && text[at - 1] is '第' or '.' or '+') return null;
        if (end == at) (end, value) = (at + 1, text[at] == '十' ? 10 : Arity.HanValue(text[at]));
        if (value != count) return null;
        for (int i = end; i < Math.Min(text.Length, at + MaxHead); i++)
        {
            if (i >= end + 2 && NoteDefiners.EndAt(text, i) is > 0 and var body) return body;
            if (text[i] is not '”' && !char.IsLetter(text[i])) return null;
        }
        return null;
    }

    // 甲、乙；打造“三个…: what leads to the next head is no member.
    private static int EndBefore(string text, int from, int next)
        => text.AsSpan(from, next - from).LastIndexOfAny("。；;，,") is > 0 and var stop ? from + stop : next;

    // As many pieces between semicolons as the head counts are its members, unless the first holds them all; else its list ends at the first.
    private static TextSpan Body(string text, (int Count, int Start, int Body) head, int end)
    {
        int full = text.AsSpan(head.Body, end - head.Body).IndexOf('。') is >= 0 and var stop ? head.Body + stop : end;
        List<TextSpan> pieces = Pieces.Split(text, TextSpan.FromBounds(head.Body, full), "；;");
        bool all = head.Count > 1 && pieces.Count == head.Count && Pieces.Split(text, pieces[0], "、").Count != head.Count;
        TextSpan body = TextLines.Trim(text, head.Body, all ? full : Math.Max(head.Body, pieces[0].End), "，,、；;");
        return body.Length > 1 && text[body.End - 1] == '“' ? TextLines.Trim(text, body.Start, body.End - 1, "，,、；;") : body;
    }
}
