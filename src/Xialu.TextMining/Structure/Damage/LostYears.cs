using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Structure;

/// <summary>Finds years that lost their 年 (<c>2022全区</c>) and a 年 that lost its year (<c>年政府工作</c>).</summary>
internal static class LostYears
{
    private const int YearLength = 4;

    public static void Find(string text, TextSpan paragraph, List<Diagnostic> found)
    {
        FindSigns(text, paragraph, found);
        for (int at = paragraph.Start; at < paragraph.End;)
        {
            int digits = text.AsSpan(at, paragraph.End - at).IndexOfAnyInRange('0', '9');
            if (digits < 0) return;
            int start = at + digits;
            at = start + 1;
            while (at < paragraph.End && char.IsAsciiDigit(text[at])) at++;
            if (at - start == YearLength && IsYear(text, start, paragraph))
                found.Add(DamageMessages.YearWithoutSign(text, new TextSpan(start, YearLength)));
        }
    }

    // A name in quotes may well hold a bare year, and after a dot the digits are no year.
    private static bool IsYear(string text, int start, TextSpan paragraph)
    {
        ReadOnlySpan<char> after = text.AsSpan(start + YearLength, paragraph.End - start - YearLength);
        char before = start > paragraph.Start ? text[start - 1] : '\0';
        return before is not ('.' or '．' or '“' or '《' or '-' or '—') && ChineseNumber.ReadYear(text.AsSpan(start)) > 0
            && DamageTable.Phrases.StartsWith("after-year", after);
    }

    private static void FindSigns(string text, TextSpan paragraph, List<Diagnostic> found)
    {
        int at = paragraph.Start;
        while (at < paragraph.End)
        {
            if (text[at] == '年' && BeginsSentence(text, at) && DamageTable.Phrases.StartsWith("after-lost-year", text.AsSpan(at + 1, paragraph.End - at - 1)))
                found.Add(DamageMessages.SignWithoutYear(text, new TextSpan(at, 1)));
            int stop = text.AsSpan(at, paragraph.End - at).IndexOfAny('。', '！', '？');
            if (stop < 0) return;
            at += stop + 1;
        }
    }

    // Where a line was broken inside a date, the digits stand at the end of the line before.
    private static bool BeginsSentence(string text, int at)
    {
        ReadOnlySpan<char> before = text.AsSpan(0, at).TrimEnd();
        return before.Length == 0 || ChineseNumber.Digit(before[^1]) < 0;
    }
}
