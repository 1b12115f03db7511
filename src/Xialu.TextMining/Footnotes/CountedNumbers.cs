using System.Globalization;

namespace Xialu.TextMining.Footnotes;

/// <summary>Reads the numbers of a definition that count something: 5个, 三大, N个, 十百家; not dates, labels and the term's own code.</summary>
internal static class CountedNumbers
{
    private const string Starts = "、，；。：,;:—（和与及即指加“”+＋ ";

    /// <summary>The numbers, in order.</summary>
    /// <param name="text">The definition.</param>
    /// <param name="isCode">Whether the term is a code: 2161, 1+10+N.</param>
    public static List<CountedNumber> Read(string text, bool isCode)
    {
        var numbers = new List<CountedNumber>();
        for (int i = 0; i + 1 < text.Length; i++)
        {
            int end = TermCodes.DigitsEnd(text, i);
            if (end == i && !MayCount(text[i], isCode)) continue;
            // “1”即甲 labels a part, 2015年 dates one.
            bool opens = i == 0 || Starts.Contains(text[i - 1]) || CountedVerbs.EndAt(text, i);
            string digits = TermCodes.Plain(text.AsSpan(i, end - i));
            if (end == i && OpenEnd(text, i, opens || isCode) is > 0 and var open) (end, digits) = (open, "N");
            else if (end == i && HanCount(text[i], isCode) is > 0 and var han && IsCounted(text, i + 1, isCode) && (numbers.Count == 0 || opens || isCode))
                (end, digits) = (i + 1, han.ToString(CultureInfo.InvariantCulture));
            if (end == i) continue;
            string bare = digits;
            while (end < text.Length && TermCodes.Scale(text[end]) is > 0 and var scale) (end, digits) = (end + 1, digits + TermCodes.Power(scale)[1..]);
            while (end + 1 < text.Length && text[end] == ' ' && char.IsLetter(text[end + 1])) end++;
            // “1+N” says the term again.
            bool named = i > 1 && text[i - 1] is '+' or '＋' && !char.IsLetter(text[i - 2]);
            if (end < text.Length && !named && (char.IsLetter(text[end]) || text[end] is '”' or '%' or '％') && !IsLabelOrDate(text, end, digits)) numbers.Add(new CountedNumber(i, end, digits, bare, opens, IsTime: text[end] == '年'));
            i = end - 1;
        }
        return numbers;
    }

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
        while (isCode && at < text.Length && TermCodes.Scale(text[at]) >= 0) at++;
        return at < text.Length && (PartCounters.Has(text[at]) || isCode && text[at] == '户');
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
}
