namespace Xialu.TextMining.Footnotes;

/// <summary>Finds the numbers of a definition that repeat the numerals of its term.</summary>
internal static class CodeMatcher
{
    /// <summary>The numbers for all numerals, in order; null where one is missing.</summary>
    public static List<CountedNumber>? MatchAll(List<string> numerals, List<CountedNumber> numbers)
    {
        var matched = new List<CountedNumber>();
        int at = 0;
        foreach (string numeral in numerals)
            if (!Match(numeral, numbers, ref at, matched)) return null;
        return matched;
    }

    // 1525 may be 1, 5 and 25, 51020 is 5, 10 and 20, 2161 perhaps 2, 10, 60 and 100.
    private static bool Match(string numeral, List<CountedNumber> numbers, ref int at, List<CountedNumber> matched)
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
    private static int Consumed(string code, CountedNumber number, bool inside)
        => Consumed(code, number.Digits, inside) is > 0 and var whole ? whole : number.Bare.Length > 1 ? Consumed(code, number.Bare, inside) : 0;

    private static int Consumed(string code, string number, bool inside)
    {
        if (code.StartsWith(number, StringComparison.Ordinal) && !(code.Length > number.Length && code[number.Length] == '0')) return number.Length;
        bool scale = code.Length > 2 && code.AsSpan(1).TrimStart('0').IsEmpty;
        if (scale) return code.Length == number.Length ? code.Length : 0;
        bool rounded = number.Length > 1 && (inside || code.Length > 1) && code[0] == number[0] && number.AsSpan(1).TrimStart('0').IsEmpty;
        return rounded && (code.Length == 1 || code[1] != '0') ? 1 : 0;
    }
}
