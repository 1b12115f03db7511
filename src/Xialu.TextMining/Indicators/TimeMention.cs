using System.Globalization;
using Xialu.TextMining.Structure;

namespace Xialu.TextMining.Indicators;

/// <summary>A time that a sentence states.</summary>
/// <param name="Period">As records write it: <c>2022</c>, <c>2016-2020</c>, <c>2023Q1</c>, <c>2023H1</c>, <c>2022-12</c>.</param>
/// <param name="Years">The years it lies in.</param>
/// <param name="IsAdjacent">Whether it stands right before the figure.</param>
internal sealed record TimeMention(string Period, YearSpan? Years, bool IsAdjacent)
{
    /// <summary>Reads a time word; null where it names no time of its own (全年, 年底).</summary>
    /// <param name="word">The word: 2022年, 今年, 上半年, “十三五”.</param>
    /// <param name="thisYear">The year that 今年 means, where known.</param>
    public static TimeMention? Read(ReadOnlySpan<char> word, int? thisYear)
    {
        word = word.Trim("“”\"");
        if (YearIn(word) is { } year) return OfYear(word, year);
        if (FiveYearPlans.YearsOf(word) is { } plan) return new TimeMention(plan.ToString(), plan, false);
        if (thisYear is not { } current) return null;
        return Relative(word, current);
    }

    /// <summary>A mention of one year or several.</summary>
    public static TimeMention OfYears(YearSpan years) => new(years.ToString(), years, false);

    private static TimeMention OfYear(ReadOnlySpan<char> word, int year)
    {
        var years = new YearSpan(year);
        int month = word.IndexOf('月');
        if (month > 5 && int.TryParse(word[5..month], NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number is >= 1 and <= 12)
            return new TimeMention(string.Create(CultureInfo.InvariantCulture, $"{year}-{number:00}"), years, false);
        return new TimeMention(years.ToString(), years, false);
    }

    private static TimeMention? Relative(ReadOnlySpan<char> word, int thisYear)
    {
        var years = new YearSpan(word switch
        {
            "去年" or "上年" => thisYear - 1,
            "明年" => thisYear + 1,
            _ => thisYear,
        });
        string year = years.ToString();
        return word switch
        {
            "今年" or "去年" or "明年" => new TimeMention(year, years, false),
            "上半年" => new TimeMention(year + "H1", years, false),
            "下半年" => new TimeMention(year + "H2", years, false),
            "一季度" => new TimeMention(year + "Q1", years, false),
            "二季度" => new TimeMention(year + "Q2", years, false),
            "三季度" => new TimeMention(year + "Q3", years, false),
            "四季度" => new TimeMention(year + "Q4", years, false),
            _ => null,
        };
    }

    /// <summary>The four digits before 年.</summary>
    private static int? YearIn(ReadOnlySpan<char> word)
        => word.Length >= 4 && int.TryParse(word[..4], NumberStyles.None, CultureInfo.InvariantCulture, out int year) && year is > 1900 and < 2100 && (word.Length == 4 || word[4] is '年')
            ? year
            : null;
}
