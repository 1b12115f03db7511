using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Footnotes;

/// <summary>
/// Reads definitions that name each group of an abbreviation with its count before they list it: 三大传统产业即甲、乙、丙，四大新兴产业包括丁…. The heads
/// must answer the counts of the term one by one.
/// </summary>
internal static class CountedHeads
{
    private const int MaxHead = 16;
    private static readonly string[] Definers = ["分别是", "分别为", "主要包括", "包括", "包含", "即", "指", "为", "是", "：", ":"];

    /// <summary>One head for each count, with what follows it; empty where a count has none.</summary>
    public static List<(int Count, TextSpan Body)> Read(string text, Arity arity)
    {
        var heads = new List<(int Count, int Start, int Body)>();
        for (int i = 0; i < text.Length && heads.Count < arity.Counts.Count; i++)
        {
            int count = arity.Counts[heads.Count];
            if (count < 2 || BodyStart(text, i, count) is not { } body) continue;
            heads.Add((count, i, body));
            i = body;
        }
        return heads.Count < arity.Counts.Count ? [] : [.. heads.Select((h, k) => (h.Count, Body(text, h.Body, k + 1 < heads.Count ? heads[k + 1].Start : text.Length)))];
    }

    private static int? BodyStart(string text, int at, int count)
    {
        if (at > 0 && (char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '第' or '.' or '+')) return null;
        int end = NoteNumber.ReadDigits(text, at, out int value);
        if (end == at) (end, value) = (at + 1, text[at] == '十' ? 10 : Arity.HanValue(text[at]));
        if (value != count) return null;
        for (int i = end; i < Math.Min(text.Length, at + MaxHead); i++)
        {
            if (text[i] is not '”' && !char.IsLetter(text[i]) && text[i] is not ('：' or ':')) return null;
            string? definer = i < end + 2 ? null : Array.Find(Definers, d => string.CompareOrdinal(text, i, d, 0, d.Length) == 0);
            if (definer is not null) return i + definer.Length;
        }
        return null;
    }

    private static TextSpan Body(string text, int start, int end)
    {
        int stop = text.AsSpan(start, end - start).IndexOfAny('。', '；', ';');
        return TextLines.Trim(text, start, stop < 0 ? end : start + stop, "，,、“");
    }
}
