namespace Xialu.TextMining.Footnotes;

/// <summary>
/// Reads definitions that repeat the numerals of the term in order: 5个…、10个…、20个… for 51020, 两个…、八本…、六项… for 286, 10个县、100个乡 for
/// 十县百乡. Where the numbers open the members, each member is the phrase that they open; where they stand inside, it is the clause.
/// </summary>
internal static class CountedParts
{
    private const int MaxPart = 80;

    /// <summary>One part per numeral, in order; null where a numeral is missing.</summary>
    public static (List<string> Items, bool Opens)? Read(string term, string definition)
    {
        List<string> numerals = TermCodes.Of(TermNumerals.Counting(term));
        // 一业一证 tells of one trade and one licence and counts nothing.
        if (numerals.Sum(n => n.Length) < 2 || numerals.TrueForAll(n => n is "1")) return null;
        bool isPlus = term.AsSpan().ContainsAny('+', '＋');
        List<CountedNumber> numbers = CountedNumbers.Read(definition, isPlus || numerals.Exists(n => n.Length > 2));
        // 用5年时间，引进20个甲 for 521: a time is a part where nothing else is.
        List<CountedNumber>? matched = CodeMatcher.MatchAll(numerals, [.. numbers.Where(n => !n.IsTime)]) ?? (isPlus ? null : CodeMatcher.MatchAll(numerals, numbers));
        matched ??= ByUnit(term, definition, numerals);
        if (matched is null || matched.Count < 2) return null;
        bool opens = matched.Skip(1).All(n => n.Opens);
        List<string> parts = opens ? CountedPhrases.WithoutTermTail(CountedPhrases.Read(definition, matched), term) : CountedClauses.Read(definition, matched);
        return parts.Count == matched.Count && parts.TrueForAll(p => p.Length is > 2 and <= MaxPart) ? (parts, opens) : null;
    }

    // 甲设立的三个高速出入口，乙设立的两个高铁站 for 三口两站: inside the clauses stand the counts with what the term counts.
    private static List<CountedNumber>? ByUnit(string term, string definition, List<string> numerals)
    {
        IReadOnlyList<char> units = Arity.Of(term).Units;
        if (units.Count < 2 || units.Count != numerals.Count || !units.All(char.IsLetter)) return null;
        bool Counts(CountedNumber number, char unit)
        {
            int stop = definition.AsSpan(number.End).IndexOfAny('，', '；', '。');
            return definition.AsSpan(number.End, stop < 0 ? definition.Length - number.End : stop).Contains(unit);
        }

        List<CountedNumber> numbers = CountedNumbers.Read(definition, isCode: true).FindAll(n => units.Any(u => Counts(n, u)) && !term.Contains(definition.Substring(n.Start, Math.Min(n.End - n.Start + 1, definition.Length - n.Start)), StringComparison.Ordinal));
        return CodeMatcher.MatchAll(numerals, numbers) is { } matched && matched.Count == units.Count && matched.Zip(units).All(p => Counts(p.First, p.Second)) ? matched : null;
    }
}
