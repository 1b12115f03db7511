using System.Buffers;

namespace Xialu.TextMining.Footnotes;

/// <summary>Reads definitions that repeat the numerals: 5个…、10个…、20个… for 51020; 3大支柱产业为…，1大战略产业为….</summary>
internal static class CountedParts
{
    private const int MaxPart = 30;
    private static readonly SearchValues<char> Ends = SearchValues.Create("、，；。：,;:（—和及");
    private static readonly string[] Verbs = ["为", "是", "即", "包括", "培养", "指", "带动", "辐射"];

    /// <summary>One part per numeral, in order; null where a numeral is missing.</summary>
    public static List<string>? Read(string definition, Arity arity)
    {
        if (arity.Counts.Count < 2) return null;
        var parts = new List<string>();
        int at = 0;
        foreach (int count in arity.Counts)
        {
            int start = Find(definition, at, count);
            if (start < 0) return null;
            int end = End(definition, start);
            parts.Add(definition[start..end]);
            at = end;
        }
        if (arity.IsOpen && definition.IndexOf('N', at) is >= 0 and var open) parts.Add(definition[open..End(definition, open)]);
        return parts.TrueForAll(p => p.Length > 2) ? parts : null;
    }

    private static int Find(string text, int from, int count)
    {
        for (int i = from; i + 1 < text.Length; i++)
        {
            int end = NoteNumber.ReadDigits(text, i, out int value);
            if (end == i) continue;
            if (value == count && (i == 0 || NoteNumber.DigitValue(text[i - 1]) < 0) && end < text.Length && char.IsLetter(text[end])) return i;
            i = end - 1;
        }
        return -1;
    }

    private static int End(string text, int start)
    {
        int limit = Math.Min(text.Length, start + MaxPart);
        int end = text.AsSpan(start, limit - start).IndexOfAny(Ends);
        end = end < 0 ? limit : start + end;
        foreach (string verb in Verbs)
        {
            int at = text.IndexOf(verb, start + 2, Math.Max(0, end - start - 2), StringComparison.Ordinal);
            if (at > start + 2) end = at;
        }
        return end;
    }
}
