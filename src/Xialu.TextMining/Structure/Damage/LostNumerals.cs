using System.Buffers;
using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Structure;

/// <summary>Finds counted things without a number (<c>抓好个方面</c>, <c>第次会议</c>, <c>增长%</c>).</summary>
internal static class LostNumerals
{
    private static readonly SearchValues<char> Candidates = SearchValues.Create("个第年%％‰");

    // What may stand before 个 besides numbers: 几个, 这个, 逐个, 整个, 若干个, 以上个…
    private const string BeforeMeasure = "十百千万亿两几多余数每各这那哪整某半逐单另前后上下头来干个首N有";

    public static void Find(string text, TextSpan paragraph, List<Diagnostic> found)
    {
        for (int at = paragraph.Start; at < paragraph.End; at++)
        {
            int next = text.AsSpan(at, paragraph.End - at).IndexOfAny(Candidates);
            if (next < 0) return;
            at += next;
            if (FindAt(text, at, paragraph) is { } damage) found.Add(damage);
        }
    }

    private static Diagnostic? FindAt(string text, int at, TextSpan paragraph)
    {
        ReadOnlySpan<char> from = text.AsSpan(at, paragraph.End - at);
        char before = at > paragraph.Start ? text[at - 1] : '\0';
        return text[at] switch
        {
            '个' when !DamageTable.Phrases.StartsWith("counted", from[1..]) => null,
            '个' when before is '%' or '％' && from.StartsWith("个百分点", StringComparison.Ordinal) => DamageMessages.UnitTwice(text, new TextSpan(at - 1, 5)),
            '个' => IsUncounted(before) ? DamageMessages.NumeralLost(text, new TextSpan(at, 1)) : null,
            '%' or '％' or '‰' => DamageTable.IsHan(before) && !IsCounting(before) ? DamageMessages.NumeralLost(text, new TextSpan(at, 1)) : null,
            _ => DamageTable.Phrases.StartsWith("lost-number", from) && ChineseNumber.Digit(before) < 0 ? DamageMessages.NumeralLost(text, new TextSpan(at, 1)) : null,
        };
    }

    private static bool IsUncounted(char before)
        => before == '\0' || (DamageTable.IsHan(before) && !IsCounting(before)) || before is '，' or '。' or '；' or '：' or ',' or ';' or ':';

    private static bool IsCounting(char before) => ChineseNumber.Digit(before) >= 0 || BeforeMeasure.Contains(before, StringComparison.Ordinal);
}
