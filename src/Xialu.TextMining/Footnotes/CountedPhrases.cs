using System.Buffers;

namespace Xialu.TextMining.Footnotes;

/// <summary>The phrases that numbers open: 1个甲中心，10个乙.</summary>
internal static class CountedPhrases
{
    private const int MaxPart = 40;
    private static readonly SearchValues<char> Ends = SearchValues.Create("、，；。：,;:（[—和及+＋“”");
    private static readonly SearchValues<char> Stops = SearchValues.Create("，；。：,;:（[—＋“”");

    /// <summary>One phrase a number.</summary>
    public static List<string> Read(string text, List<CountedNumber> numbers)
    {
        bool apart = numbers.Skip(1).All(n => text.AsSpan(0, n.Start).TrimEnd('“') is [.., '，' or '；' or ';' or '。']);
        return [.. numbers.Select((n, i) => Phrase(text, n, i + 1 < numbers.Count ? numbers[i + 1].Start : text.Length, apart ? Stops : Ends))];
    }

    /// <summary>The phrases without what the term says behind its numerals, which closes the list: 10个甲、100个乙示范工程 for 十百示范工程.</summary>
    public static List<string> WithoutTermTail(List<string> parts, string term)
    {
        int numeral = term.AsSpan().LastIndexOfAnyInRange('0', '9');
        for (int i = numeral + 1; i < term.Length; i++)
            if (Arity.HanValue(term[i]) > 0 || TermCodes.Scale(term[i]) >= 0) numeral = i;
        string tail = FoldedText.Fold(term[(numeral + 1)..]);
        int at = tail.Length < 2 || parts.SkipLast(1).Any(p => p.Contains(tail, StringComparison.Ordinal)) ? -1 : parts[^1].IndexOf(tail, StringComparison.Ordinal);
        if (at > 2 && !PartCounters.Has(parts[^1][at - 1]) && NoteNumber.DigitValue(parts[^1][at - 1]) < 0) parts[^1] = parts[^1][..at];
        return parts;
    }

    private static string Phrase(string text, CountedNumber number, int next, SearchValues<char> stops)
    {
        bool quoted = number.End < text.Length && text[number.End] == '”';
        int from = quoted ? number.End + 1 : number.End;
        int limit = Math.Min(next, number.Start + MaxPart);
        if (limit <= from) return "";
        // 6%的甲由乙提供照料和服务: a share opens a clause, no name.
        bool shares = text[number.End] is '%' or '％';
        int end = shares ? from + (text.AsSpan(from, limit - from).IndexOfAny('，', '；', '。') is >= 0 and var stop ? stop : limit - from) : EndOf(text, from, limit, stops);
        foreach (string verb in CountedVerbs.All)
        {
            int at = text.IndexOf(verb, number.Start + 2, Math.Max(0, end - number.Start - 2), StringComparison.Ordinal);
            // 1个甲带动10个乙, not 10家带动性强的乙.
            bool parts = verb.Length == 1 || verb is "包括" || at + verb.Length == next;
            if (at > number.Start + 2 && parts && !Openings.IsInWord(text, at)) end = at;
        }
        if (text[end - 1] == '外' && string.CompareOrdinal(text, end, "，外加", 0, 3) == 0) end--;
        string phrase = quoted ? string.Concat(text.AsSpan(number.Start, number.End - number.Start), text.AsSpan(from, end - from)) : text[number.Start..end];
        // 3个甲预案构成的体系: what they make up is no member.
        int made = Math.Max(phrase.IndexOf("构成", StringComparison.Ordinal), phrase.IndexOf("组成", StringComparison.Ordinal));
        return made > 2 ? phrase[..made] : phrase;
    }

    // 1名村（居）法律顾问: a remark in brackets that is followed by more of the phrase is a part of it.
    private static int EndOf(string text, int from, int limit, SearchValues<char> stops)
    {
        int at = text.AsSpan(from, limit - from).IndexOfAny(stops);
        if (at < 0) return limit;
        int end = from + at, close = text[end] is '（' or '“' ? text.IndexOf(text[end] == '（' ? '）' : '”', end, limit - end) : -1;
        return close > 0 && close + 1 < limit && char.IsLetter(text[close + 1]) && !stops.Contains(text[close + 1]) ? EndOf(text, close + 1, limit, stops) : end;
    }
}
