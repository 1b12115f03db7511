using System.Globalization;

namespace Xialu.TextMining.Slogans;

/// <summary>
/// Tells numeral abbreviations (两稳一保, 51020, 3+22+N) from words that only hold a numeral (一体化, 二次创业), and reads their numbers.
/// </summary>
internal static class NumeralGrammar
{
    private const string Numerals = "一二两双三四五六七八九十百千万";

    // 一 alone is more often an article than a count: 一网通办 counts, a clause of more characters does not.
    private const int LongestLoneOne = 5;
    private const int ShortestCode = 3;
    private const string Small = "一二两双三四五六七八九";

    // A numeral and the one character that it counts.
    private const int Group = 2;
    private const int ShortestRow = 3 * Group;
    private const int LastMonth = 12;

    /// <summary>Reads a phrase.</summary>
    public static NumeralReading Read(ReadOnlySpan<char> phrase)
    {
        if (IsDigitCode(phrase) || IsDottedCode(phrase) || SloganTables.IsSetPhrase(phrase)) return new(true, []);
        if (IsRowOfOnes(phrase)) return new(true, [.. Enumerable.Repeat(1, phrase.Length / Group)]);
        var numbers = new List<int>();
        int strong = 0, ones = 0, chain = 0;
        for (int i = 0; i < phrase.Length;)
        {
            int skip = SloganTables.Lookalikes.LongestAt(phrase, i);
            bool attested = SloganTables.NumeralTerms.LongestAt(phrase, i) > skip;
            if (attested || InChain(phrase, i, skip, chain)) skip = 0;
            if (skip == 0 && IsNumeral(phrase[i]))
            {
                skip = RunLength(phrase, i);
                if (attested || Counts(phrase, i, skip)) chain = Note(phrase, i, skip, numbers, ref strong, ref ones);
            }

            i += Math.Max(1, skip);
        }

        return new(strong > 0 || ones > 1 || (ones == 1 && IsLoneOne(phrase)), numbers);
    }

    /// <summary>Whether a character is a numeral of the grammar, in Chinese or as a digit of any width.</summary>
    public static bool IsNumeral(char c) => char.IsAsciiDigit(SloganKey.Fold(c)) || Numerals.Contains(c, StringComparison.Ordinal);

    // 双千亿, 双百: two of what a round number counts, no number of its own.
    private static int RunLength(ReadOnlySpan<char> phrase, int at)
    {
        bool digits = !Han.Is(phrase[at]);
        int i = at + 1;
        if (phrase[at] == '双') return 1;
        while (i < phrase.Length && phrase[i] != '双' && IsNumeral(phrase[i]) && !Han.Is(phrase[i]) == digits) i++;
        return i - at;
    }

    // 三线一单, 三江两岸: a further count right behind or right before (at chain) shows that the word is no word here; 一体 counts only after 一.
    private static bool InChain(ReadOnlySpan<char> phrase, int at, int lookalike, int chain)
        => IsGroup(phrase, at, lookalike) && ((at >= Group && at == chain && (phrase[at] != '一' || phrase[at - Group] == '一')) || OpensChain(phrase, at));

    // 一年四季 only measures.
    private static bool IsGroup(ReadOnlySpan<char> phrase, int at, int lookalike)
        => lookalike == Group && Small.Contains(phrase[at]) && !IsNumeral(phrase[at + 1])
            && SloganTables.Measures.LongestAt(phrase, at + 1) == 0;

    // 一项一策: two ones are a chain at the head only; 立足两地双赢: 双 as often doubles as it counts.
    private static bool OpensChain(ReadOnlySpan<char> phrase, int at)
    {
        int next = at + Group;
        return next + 1 < phrase.Length && phrase[next] != '双' && Small.Contains(phrase[next]) && Han.Is(phrase[next + 1]) && (at == 0 || phrase[at] != '一' || phrase[next] != '一');
    }

    // 一窗一次一日: three ones in a row count, whatever words two of them make.
    private static bool IsRowOfOnes(ReadOnlySpan<char> phrase)
    {
        if (phrase.Length < ShortestRow || phrase.Length % Group != 0) return false;
        for (int i = 0; i < phrase.Length; i += Group)
        {
            if (phrase[i] != '一' || !Han.Is(phrase[i + 1])) return false;
        }

        return true;
    }

    private static bool Counts(ReadOnlySpan<char> phrase, int at, int length)
    {
        if (at > 0 && phrase[at - 1] is '第' or '.' or '·' or '．') return false;
        int end = at + length;
        if (Han.Is(phrase[at])) return SloganTables.Measures.LongestAt(phrase, end) == 0 && !IsRound(phrase, at, end) && !(at > 0 && IsElliptic(phrase, end));
        if (IsPlus(phrase, at - 1) || IsPlus(phrase, end)) return true;
        if (end == phrase.Length) return at > 0 && Han.Is(phrase[at - 1]) && IsCode(phrase[at..]);
        if (!Han.Is(phrase[end]) || phrase[end] is '万' or '亿' || IsYear(phrase.Slice(at, length))) return false;
        return SloganTables.Measures.LongestAt(phrase, end) == 0;
    }

    // 百个, 千个: a round number of things, not a count of parts.
    private static bool IsRound(ReadOnlySpan<char> phrase, int at, int end)
        => phrase[at] is '百' or '千' or '万' && end < phrase.Length && phrase[end] is '个' or '名' or '家' or '户';

    // 成熟一个、推进一个: what is counted is not said.
    private static bool IsElliptic(ReadOnlySpan<char> phrase, int end)
        => end < phrase.Length && phrase[end] == '个' && (end + 1 == phrase.Length || phrase[end + 1] is '、' or '，' or ',');

    private static bool IsPlus(ReadOnlySpan<char> phrase, int at)
        => at >= 0 && at < phrase.Length && SloganKey.Fold(phrase[at]) == '+' && IsPlusMember(phrase, at - 1) && IsPlusMember(phrase, at + 1);

    private static bool IsPlusMember(ReadOnlySpan<char> phrase, int at)
        => at >= 0 && at < phrase.Length && SloganKey.Fold(phrase[at]) is (>= '0' and <= '9') or 'N' or 'n' or 'X' or 'x';

    // 智慧243 abbreviates; a round number at the end (深圳90, 500) and a year count things or time.
    private static bool IsCode(ReadOnlySpan<char> digits) => digits.Length >= ShortestCode && !Han.Is(digits[0]) && SloganKey.Fold(digits[^1]) != '0' && !IsYear(digits);

    private static bool IsDigitCode(ReadOnlySpan<char> phrase)
    {
        if (phrase.Length is < 2 or > 8) return false;
        foreach (char c in phrase)
        {
            // A page that loses its plus signs leaves blanks: 6 1, 5 6 700.
            if (!char.IsAsciiDigit(SloganKey.Fold(c)) && SloganKey.Fold(c) is not ('N' or 'X' or ' ')) return false;
        }

        return NumeralGrammar.IsNumeral(phrase[0]) && !IsYear(phrase);
    }

    // 30·60 is a code of two goals, 9·18 a day of the calendar.
    private static bool IsDottedCode(ReadOnlySpan<char> phrase)
    {
        int dot = phrase.IndexOfAny('·', '•');
        return dot is 1 or 2 && phrase.Length is >= 4 and <= 5 && IsNumber(phrase[..dot], out int first) && IsNumber(phrase[(dot + 1)..], out int second)
            && Math.Min(first, second) > LastMonth;
    }

    private static bool IsNumber(ReadOnlySpan<char> digits, out int value)
        => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out value);

    private static bool IsYear(ReadOnlySpan<char> digits)
        => digits.Length == 4 && (SloganKey.Fold(digits[0]), SloganKey.Fold(digits[1])) is ('1', '9') or ('2', '0');

    private static bool IsLoneOne(ReadOnlySpan<char> phrase)
    {
        int comma = phrase.IndexOfAny('，', '、', ',');
        bool opens = comma > 0 ? Read(phrase[..comma]).IsAbbreviation : phrase[0] == '一' && phrase.Length is > 1 and <= LongestLoneOne;
        return opens || EndsInTerm(phrase);
    }

    // 就医一码通: an attested abbreviation ends the phrase.
    private static bool EndsInTerm(ReadOnlySpan<char> phrase)
    {
        int one = phrase.IndexOf('一');
        return one > 0 && SloganTables.NumeralTerms.Contains(phrase[one..]);
    }

    // The end of the group, where a further one would begin.
    private static int Note(ReadOnlySpan<char> phrase, int at, int length, List<int> numbers, ref int strong, ref int ones)
    {
        ReadOnlySpan<char> run = phrase.Slice(at, length);
        if (length == 1 && run[0] == '一') ones++;
        else strong++;
        if (at > 0 && phrase[at - 1] == '双') return at + length + 1;
        bool parted = !IsCode(run) || IsPlus(phrase, at - 1) || IsPlus(phrase, at + length);
        if (parted && Value(run) is { } value) numbers.Add(value);
        return at + length + 1;
    }

    private static int? Value(ReadOnlySpan<char> run)
    {
        if (!Han.Is(run[0])) return DigitValue(run);
        int value = 0;
        foreach (char c in run)
        {
            int digit = Numerals.IndexOf(c, StringComparison.Ordinal);
            if (digit > Numerals.IndexOf('十', StringComparison.Ordinal)) break;
            value = c == '十' ? Math.Max(1, value) * 10 : value + Digit(c);
        }

        return value == 0 ? null : value;
    }

    private static int Digit(char c) => c is '两' or '双' ? 2 : "一二三四五六七八九".IndexOf(c, StringComparison.Ordinal) + 1;

    private static int? DigitValue(ReadOnlySpan<char> run)
    {
        Span<char> folded = stackalloc char[Math.Min(run.Length, 6)];
        for (int i = 0; i < folded.Length; i++) folded[i] = SloganKey.Fold(run[i]);
        return int.Parse(folded, NumberStyles.None, CultureInfo.InvariantCulture);
    }
}
