using System.Buffers;
using System.Globalization;
using System.Text;
using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Footnotes;

/// <summary>
/// Reads definitions that repeat the numerals of the term in order: 5个…、10个…、20个… for 51020, 两个…、八本…、六项… for 286, 10个县、100个乡 for
/// 十县百乡. Where the numbers open the members, each member is the phrase that they open; where they stand inside, it is the clause.
/// </summary>
internal static class CountedParts
{
    private const int MaxPart = 40;
    private const string Counters = "个大项条类种份批套支名家座所本张方级";
    private const string Starts = "、，；。：,;:—（和与及即指加“”+＋ ";
    private const string Measures = "公米";
    private const string Scales = "十百千万亿";
    private static readonly SearchValues<char> Ends = SearchValues.Create("、，；。：,;:（[—和及+＋“”");
    private static readonly SearchValues<char> Stops = SearchValues.Create("，；。：,;:（[—＋“”");
    private static readonly string[] Verbs = ["为", "是", "即", "包括", "培养", "指", "带动", "辐射"];

    /// <summary>One part per numeral, in order; null where a numeral is missing.</summary>
    public static (List<string> Items, bool Opens)? Read(string term, string definition)
    {
        List<string> numerals = Numerals(TermNumerals.Counting(term));
        // 一业一证 tells of one trade and one licence and counts nothing.
        if (numerals.Sum(n => n.Length) < 2 || numerals.TrueForAll(n => n is "1")) return null;
        bool isPlus = term.AsSpan().ContainsAny('+', '＋');
        List<Number> numbers = Numbers(definition, isPlus || numerals.Exists(n => n.Length > 2));
        // 用5年时间，引进20个甲 for 521: a time is a part where nothing else is.
        List<Number>? matched = MatchAll(numerals, [.. numbers.Where(n => !n.IsTime)]) ?? (isPlus ? null : MatchAll(numerals, numbers));
        matched ??= ByUnit(term, definition, numerals);
        if (matched is null || matched.Count < 2) return null;
        bool opens = matched.Skip(1).All(n => n.Opens);
        List<string> parts = opens ? WithoutTermTail(Phrases(definition, matched), term) : Clauses(definition, matched);
        return parts.Count == matched.Count && parts.TrueForAll(p => p.Length is > 2 and <= MaxPart * 2) ? (parts, opens) : null;
    }

    private readonly record struct Number(int Start, int End, string Digits, string Bare, bool Opens, bool IsTime);

    private static List<Number>? MatchAll(List<string> numerals, List<Number> numbers)
    {
        var matched = new List<Number>();
        int at = 0;
        foreach (string numeral in numerals)
            if (!Match(numeral, numbers, ref at, matched)) return null;
        return matched;
    }

    // 甲设立的三个高速出入口，乙设立的两个高铁站 for 三口两站: inside the clauses stand the counts with what the term counts.
    private static List<Number>? ByUnit(string term, string definition, List<string> numerals)
    {
        IReadOnlyList<char> units = Arity.Of(term).Units;
        if (units.Count < 2 || units.Count != numerals.Count || !units.All(char.IsLetter)) return null;
        bool Counts(Number number, char unit)
        {
            int stop = definition.AsSpan(number.End).IndexOfAny('，', '；', '。');
            return definition.AsSpan(number.End, stop < 0 ? definition.Length - number.End : stop).Contains(unit);
        }

        List<Number> numbers = Numbers(definition, isCode: true).FindAll(n => units.Any(u => Counts(n, u)) && !term.Contains(definition.Substring(n.Start, Math.Min(n.End - n.Start + 1, definition.Length - n.Start)), StringComparison.Ordinal));
        return MatchAll(numerals, numbers) is { } matched && matched.Count == units.Count && matched.Zip(units).All(p => Counts(p.First, p.Second)) ? matched : null;
    }

    // A run of digits is one numeral (a code), each Han numeral one of its own, N an open one.
    private static List<string> Numerals(string term)
    {
        var numerals = new List<string>();
        for (int i = 0; i < term.Length; i++)
        {
            int end = DigitsEnd(term, i);
            // 五个5 counts five, and what each of them is.
            if (i > 1 && term[i - 1] == '个' && (end > i || Arity.HanValue(term[i]) > 0))
            {
                i = Math.Max(i, end - 1);
                continue;
            }
            if (end > i && end < term.Length && Measures.Contains(term[end])) continue;
            if (end > i) numerals.Add(Plain(term.AsSpan(i, end - i)));
            else if (term[i] == '双' && i + 1 < term.Length && CountAt(term, i + 1) is { Length: > 0 } twice) numerals.Add(twice);
            else if (Arity.HanValue(term[i]) is > 0 and var value) numerals.Add(value.ToString(CultureInfo.InvariantCulture));
            else if (Scales.IndexOf(term[i]) is >= 0 and var scale) numerals.Add(Power(scale));
            else if (term[i] is 'N' or 'X' && (i == 0 || !char.IsAsciiLetter(term[i - 1]))) numerals.Add("N");
            i = Math.Max(i, end - 1);
        }
        return numerals;
    }

    // 双百 are a hundred and a hundred.
    private static string CountAt(string term, int at)
    {
        int end = DigitsEnd(term, at);
        return end > at ? Plain(term.AsSpan(at, end - at)) : Scales.IndexOf(term[at]) is >= 0 and var scale ? Power(scale) : "";
    }

    private static List<Number> Numbers(string text, bool isCode)
    {
        var numbers = new List<Number>();
        for (int i = 0; i + 1 < text.Length; i++)
        {
            int end = DigitsEnd(text, i);
            if (end == i && !MayCount(text[i], isCode)) continue;
            // “1”即甲 labels a part, 2015年 dates one.
            bool opens = i == 0 || Starts.Contains(text[i - 1]) || Array.Exists(Verbs, EndsAt(text, i));
            string digits = Plain(text.AsSpan(i, end - i));
            if (end == i && OpenEnd(text, i, opens || isCode) is > 0 and var open) (end, digits) = (open, "N");
            else if (end == i && HanCount(text[i], isCode) is > 0 and var han && IsCounted(text, i + 1, isCode) && (numbers.Count == 0 || opens || isCode))
                (end, digits) = (i + 1, han.ToString(CultureInfo.InvariantCulture));
            if (end == i) continue;
            string bare = digits;
            while (end < text.Length && Scales.IndexOf(text[end]) is > 0 and var scale) (end, digits) = (end + 1, digits + Power(scale)[1..]);
            while (end + 1 < text.Length && text[end] == ' ' && char.IsLetter(text[end + 1])) end++;
            // “1+N” says the term again.
            bool named = i > 1 && text[i - 1] is '+' or '＋' && !char.IsLetter(text[i - 2]);
            if (end < text.Length && !named && (char.IsLetter(text[end]) || text[end] is '”' or '%' or '％') && !IsLabelOrDate(text, end, digits)) numbers.Add(new Number(i, end, digits, bare, opens, IsTime: text[end] == '年'));
            i = end - 1;
        }
        return numbers;
    }

    private static Predicate<string> EndsAt(string text, int end) => word => text.AsSpan(0, end).EndsWith(word, StringComparison.Ordinal);

    // Nearly every character of a definition is none of these.
    private static bool MayCount(char c, bool isCode) => c is 'N' or 'X' or '若' or '多' || HanCount(c, isCode) > 0;

    private static bool IsLabelOrDate(string text, int end, string digits)
    {
        if (text[end] == '年') return digits.Length == 4;
        int at = text[end] == '”' && end + 1 < text.Length ? end + 1 : end;
        return text[at] is '月' or '日' or '即' or '指' or '是' || at > end && text[at] is '为' or '：' or '的';
    }

    // 三大, and in a code 一百家.
    private static bool IsCounted(string text, int at, bool isCode)
    {
        while (isCode && at < text.Length && Scales.Contains(text[at])) at++;
        return at < text.Length && (Counters.Contains(text[at]) || isCode && text[at] == '户');
    }

    private static int HanCount(char c, bool isCode) => c == '十' && isCode ? 10 : Arity.HanValue(c);

    // N个, 若干, 多个.
    private static int OpenEnd(string text, int at, bool opens) => text[at] switch
    {
        'N' or 'X' when opens => at + 1,
        '若' when text[at + 1] == '干' => at + 2,
        '多' when text[at + 1] is '个' or '项' or '支' && opens => at + 1,
        _ => 0,
    };

    private static int DigitsEnd(string text, int at)
    {
        while (at < text.Length && NoteNumber.DigitValue(text[at]) >= 0) at++;
        return at;
    }

    private static string Plain(ReadOnlySpan<char> digits)
    {
        var plain = new StringBuilder(digits.Length);
        foreach (char c in digits) plain.Append((char)('0' + NoteNumber.DigitValue(c)));
        return plain.ToString();
    }

    private static string Power(int scale) => "1" + new string('0', scale switch { 3 => 4, 4 => 8, _ => scale + 1 });

    // 1525 may be 1, 5 and 25, 51020 is 5, 10 and 20, 2161 perhaps 2, 10, 60 and 100.
    private static bool Match(string numeral, List<Number> numbers, ref int at, List<Number> matched)
    {
        int done = 0;
        while (done < numeral.Length)
        {
            string rest = numeral[done..];
            int found = numbers.FindIndex(at, n => Consumed(rest, n, done > 0) > 0);
            if (found < 0) return false;
            done += Consumed(rest, numbers[found], done > 0);
            matched.Add(numbers[found]);
            at = found + 1;
        }
        return true;
    }

    // 50亿元 may be the 50 of 5020.
    private static int Consumed(string code, Number number, bool inside)
        => Consumed(code, number.Digits, inside) is > 0 and var whole ? whole : number.Bare.Length > 1 ? Consumed(code, number.Bare, inside) : 0;

    private static int Consumed(string code, string number, bool inside)
    {
        if (code.StartsWith(number, StringComparison.Ordinal) && !(code.Length > number.Length && code[number.Length] == '0')) return number.Length;
        bool scale = code.Length > 2 && code.AsSpan(1).TrimStart('0').IsEmpty;
        if (scale) return code.Length == number.Length ? code.Length : 0;
        bool rounded = number.Length > 1 && (inside || code.Length > 1) && code[0] == number[0] && number.AsSpan(1).TrimStart('0').IsEmpty;
        return rounded && (code.Length == 1 || code[1] != '0') ? 1 : 0;
    }

    private static List<string> Phrases(string text, List<Number> numbers)
    {
        // 1个面向全国、面向全省的甲中心；4个…: where a semicolon parts the members, a pause does not.
        bool apart = numbers.Skip(1).All(n => text.AsSpan(0, n.Start).TrimEnd('“') is [.., '，' or '；' or ';' or '。']);
        return [.. numbers.Select((n, i) => Phrase(text, n, i + 1 < numbers.Count ? numbers[i + 1].Start : text.Length, apart ? Stops : Ends))];
    }

    // 10个甲、100个乙示范工程 for 十百示范工程: what the term says behind its numerals closes the list.
    private static List<string> WithoutTermTail(List<string> parts, string term)
    {
        int numeral = term.AsSpan().LastIndexOfAnyInRange('0', '9');
        for (int i = numeral + 1; i < term.Length; i++)
            if (Arity.HanValue(term[i]) > 0 || Scales.Contains(term[i])) numeral = i;
        string tail = FoldedText.Fold(term[(numeral + 1)..]);
        int at = tail.Length < 2 || parts.SkipLast(1).Any(p => p.Contains(tail, StringComparison.Ordinal)) ? -1 : parts[^1].IndexOf(tail, StringComparison.Ordinal);
        if (at > 2 && !Counters.Contains(parts[^1][at - 1]) && NoteNumber.DigitValue(parts[^1][at - 1]) < 0) parts[^1] = parts[^1][..at];
        return parts;
    }

    private static string Phrase(string text, Number number, int next, SearchValues<char> stops)
    {
        bool quoted = number.End < text.Length && text[number.End] == '”';
        int from = quoted ? number.End + 1 : number.End;
        int limit = Math.Min(next, number.Start + MaxPart);
        if (limit <= from) return "";
        // 6%的甲由乙提供照料和服务: a share opens a clause, no name.
        bool shares = text[number.End] is '%' or '％';
        int end = shares ? from + (text.AsSpan(from, limit - from).IndexOfAny('，', '；', '。') is >= 0 and var stop ? stop : limit - from) : EndOf(text, from, limit, stops);
        foreach (string verb in Verbs)
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

    private static List<string> Clauses(string text, List<Number> numbers)
    {
        List<string> clauses = Clauses(text, numbers, "，,；;。");
        if (clauses.Count < numbers.Count) clauses = Clauses(text, numbers, "，,；;。、");
        if (clauses.Count < 2) return clauses;
        clauses[0] = FromNumber(text, clauses, numbers);
        if (!numbers.Skip(1).All(n => IsBehindWord(text, n.Start))) clauses[0] = EdgeWords.WithoutVerbs(clauses[0], clauses[1..]);
        // …达到50%的目标: what stands behind the last share is said of all.
        if (Math.Max(clauses[^1].IndexOf("%的", StringComparison.Ordinal), clauses[^1].IndexOf("％的", StringComparison.Ordinal)) is > 2 and var share && !clauses[0].Contains('的')) clauses[^1] = clauses[^1][..(share + 1)];
        return clauses;
    }

    // 擦亮一张甲、培育10个乙: where a word stands before every number, so it may before the first.
    private static bool IsBehindWord(string text, int at) => at > 0 && char.IsLetter(text[at - 1]);

    // 某县提出建设10个甲，100个乙: where the members begin with their numbers, so does the first.
    private static string FromNumber(string text, List<string> clauses, List<Number> numbers)
    {
        if (clauses[0].StartsWith("其中", StringComparison.Ordinal)) clauses[0] = clauses[0][2..].TrimStart('，');
        string Printed(int i) => text[numbers[i].Start..numbers[i].End];
        int at = clauses[0].IndexOf(Printed(0), StringComparison.Ordinal);
        bool open = clauses.Skip(1).Where((c, i) => c.StartsWith(Printed(i + 1), StringComparison.Ordinal)).Count() * 2 > clauses.Count - 1;
        return open && at > 0 ? clauses[0][at..] : clauses[0];
    }

    private static List<string> Clauses(string text, List<Number> numbers, string stops)
    {
        var clauses = new List<string>();
        int at = 0;
        foreach (TextSpan clause in Pieces.Split(text, new TextSpan(0, text.Length), stops))
        {
            int inside = 0;
            // 甲、乙等5个产业: the number counts what stands before it.
            if (at < numbers.Count && numbers[at].Start > 0 && text[numbers[at].Start - 1] == '等') return [];
            for (; at < numbers.Count && numbers[at].Start < clause.End; at++) inside++;
            if (inside > 1) return [];
            if (inside == 1) clauses.Add(Openings.Cut(Pieces.Bare(text, clause)));
        }
        return clauses;
    }
}
