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
    /// <param name="partYear">The year that 上半年 and 一季度 lie in, where known.</param>
    public static TimeMention? Read(ReadOnlySpan<char> word, int? thisYear, int? partYear)
    {
        word = word.Trim("“”\"");
        if (YearIn(word) is { } year) return OfYear(word, year);
        if (FiveYearPlans.YearsOf(word) is { } plan) return new TimeMention(plan.ToString(), plan, false);
        return Relative(word, thisYear) ?? PartOf(word, partYear);
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

    private static TimeMention? Relative(ReadOnlySpan<char> word, int? thisYear)
    {
        int? distance = word switch
        {
            "去年" or "上年" => -1,
            "今年" => 0,
            "明年" => 1,
            _ => null,
        };
        return thisYear + distance is { } year ? OfYears(new YearSpan(year)) : null;
    }

    private static TimeMention? PartOf(ReadOnlySpan<char> word, int? year)
    {
        string? part = word switch
        {
            "上半年" => "H1",
            "下半年" => "H2",
            "一季度" => "Q1",
            "二季度" => "Q2",
            "三季度" => "Q3",
            "四季度" => "Q4",
            _ => null,
        };
        return part is not null && year is { } known ? new TimeMention(new YearSpan(known) + part, new YearSpan(known), false) : null;
    }

    /// <summary>The four digits before 年.</summary>
    private static int? YearIn(ReadOnlySpan<char> word)
        => word.Length >= 4 && int.TryParse(word[..4], NumberStyles.None, CultureInfo.InvariantCulture, out int year) && year is > 1900 and < 2100 && (word.Length == 4 || word[4] is '年')
            ? year
            : null;
}
