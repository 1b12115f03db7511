using Xialu.TextMining.Structure;

namespace Xialu.TextMining.Indicators;

/// <summary>The years of the five-year plans: 十三五 is 2016–2020.</summary>
internal static class FiveYearPlans
{
    private const string Digits = "一二三四五六七八九";
    private const int FirstYearOfSixth = 1981;
    private const int LongestName = 3;
    private const string Marks = "“”\"";

    /// <summary>The years that a plan's name means with what stands behind it: “十三五”, 十三五期间, “十二五”末; null for any other word.</summary>
    public static YearSpan? In(ReadOnlySpan<char> word)
    {
        word = word.TrimStart(Marks);
        for (int length = Math.Min(LongestName, word.Length); length > 1; length--)
        {
            if (YearsOf(word[..length]) is not { } years) continue;
            ReadOnlySpan<char> rest = word[length..].TrimStart(Marks);
            if (rest.Length == 0 || Grammar.Gives(rest, Cue.SpansTime)) return years;
            return Grammar.Gives(rest, Cue.EndsTime) ? new YearSpan(years.Last) : null;
        }
        return null;
    }

    /// <summary>The years of a plan by its name; null for any other word.</summary>
    public static YearSpan? YearsOf(ReadOnlySpan<char> name)
    {
        if (name.Length is < 2 or > 3 || name[^1] != '五') return null;
        int number = name.Length == 2 ? Digit(name[0]) : name[0] == '十' ? 10 + Digit(name[1]) : 0;
        if (name.Length == 2 && name[0] == '十') number = 10;
        if (number is < 6 or > 19) return null;
        int first = FirstYearOfSixth + 5 * (number - 6);
        return new YearSpan(first, first + 4);
    }

    private static int Digit(char c) => Digits.IndexOf(c, StringComparison.Ordinal) + 1;
}
