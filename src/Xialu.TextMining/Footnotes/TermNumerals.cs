using Xialu.TextMining.Reading;
using Xialu.TextMining.Structure;

namespace Xialu.TextMining.Footnotes;

/// <summary>Tells which numerals of a term count its parts.</summary>
internal static class TermNumerals
{
    private const char Blank = '·';
    private static readonly string[] Names = [.. EmbeddedTable.Rows("numeral-names.tsv").Select(r => r[0]).Concat(PlaceTable.ShortNames).Where(n => n.Any(IsNumeral))];

    /// <summary>
    /// The term with a blank for each numeral that counts no part: those of names (四川, 12345), in 甲一乙等三大战略 all but the three, in 1+10+N三级体系
    /// all but the code. The latter two hold up to the next 、, and positions stay what they are.
    /// </summary>
    public static string Counting(string term)
    {
        term = WithoutNames(term);
        if (!term.AsSpan().ContainsAny('+', '＋', '等')) return term;
        char[] counting = term.ToCharArray();
        int start = 0;
        bool coded = false;
        for (int i = 0; i < term.Length; i++)
        {
            if (term[i] is '、' or '，' or '；' or '和') (start, coded) = (i + 1, false);
            else if (term[i] is '+' or '＋') coded = coded || i > start && i + 1 < term.Length && IsMember(term[i - 1]) && IsMember(term[i + 1]);
            else if (term[i] == '等' && i + 1 < term.Length && IsNumeral(term[i + 1])) counting.AsSpan(start, i - start).Fill(Blank);
            else if (coded && Arity.HanValue(term[i]) > 0 && term[i - 1] is not ('+' or '＋')) counting[i] = Blank;
        }
        return new string(counting);
    }

    // 三明三全 counts twice; no place is meant.
    private static string WithoutNames(string term)
    {
        foreach (string name in Names)
        {
            int at = term.IndexOf(name, StringComparison.Ordinal), end = at + name.Length;
            if (at >= 0 && name.Length < term.Length && (end == term.Length || term[end] != name[0])) term = term.Replace(name, new string(Blank, name.Length), StringComparison.Ordinal);
        }
        return term;
    }

    private static bool IsNumeral(char c) => NoteNumber.DigitValue(c) >= 0 || Arity.HanValue(c) > 0 || c == '十';

    private static bool IsMember(char c) => IsNumeral(c) || c is 'N' or 'X' or 'n' or 'x';
}
