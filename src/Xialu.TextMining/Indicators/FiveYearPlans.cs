using Xialu.TextMining.Structure;

namespace Xialu.TextMining.Indicators;

/// <summary>The years of the five-year plans: 十三五 is 2016–2020.</summary>
internal static class FiveYearPlans
{
    // Reports of the shared forms begin with the sixth; 二十五 is more often a number.
    private const int Earliest = 6;
    private const int Latest = 19;
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
        if (name.Length is < 2 or > LongestName || name[^1] != '五') return null;
        (int number, int length) = ChineseNumber.ReadSmall(name[..^1]);
        return length == name.Length - 1 && number is >= Earliest and <= Latest ? PeriodReader.PlanYears(number) : null;
    }
}
