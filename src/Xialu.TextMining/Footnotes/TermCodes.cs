using System.Globalization;
using System.Text;

namespace Xialu.TextMining.Footnotes;

/// <summary>The numerals of a term that its definition may repeat, in plain digits.</summary>
internal static class TermCodes
{
    private const string Measures = "公米";
    private const string Scales = "十百千万亿";

    /// <summary>One a numeral, in order: a run of digits is one (a code), each Han numeral one of its own, N an open one.</summary>
    public static List<string> Of(string term)
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
            else if (Scale(term[i]) is >= 0 and var scale) numerals.Add(Power(scale));
            else if (term[i] is 'N' or 'X' && (i == 0 || !char.IsAsciiLetter(term[i - 1]))) numerals.Add("N");
            i = Math.Max(i, end - 1);
        }
        return numerals;
    }

    /// <summary>Which power of ten a character is, 十 being the first; -1 where it is none.</summary>
    public static int Scale(char c) => Scales.IndexOf(c);

    /// <summary>Index after the digits at a place.</summary>
    public static int DigitsEnd(string text, int at)
    {
        while (at < text.Length && NoteNumber.DigitValue(text[at]) >= 0) at++;
        return at;
    }

    /// <summary>Digits in half width.</summary>
    public static string Plain(ReadOnlySpan<char> digits)
    {
        var plain = new StringBuilder(digits.Length);
        foreach (char c in digits) plain.Append((char)('0' + NoteNumber.DigitValue(c)));
        return plain.ToString();
    }

    /// <summary>A power of ten in digits: 100 for 百.</summary>
    public static string Power(int scale) => "1" + new string('0', scale switch { 3 => 4, 4 => 8, _ => scale + 1 });

    // 双百 are a hundred and a hundred.
    private static string CountAt(string term, int at)
    {
        int end = DigitsEnd(term, at);
        return end > at ? Plain(term.AsSpan(at, end - at)) : Scale(term[at]) is >= 0 and var scale ? Power(scale) : "";
    }
}
