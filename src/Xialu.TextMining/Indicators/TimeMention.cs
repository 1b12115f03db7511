using System.Collections.Frozen;
using System.Globalization;
using Xialu.TextMining.Reading;
using Xialu.TextMining.Structure;

namespace Xialu.TextMining.Indicators;

/// <summary>A time that a sentence states.</summary>
/// <param name="Period">As records write it: <c>2022</c>, <c>2016-2020</c>, <c>2023Q1</c>, <c>2023H1</c>, <c>2022-12</c>.</param>
/// <param name="Years">The years it lies in.</param>
/// <param name="IsAdjacent">Whether it stands right before the figure.</param>
internal sealed record TimeMention(string Period, YearSpan? Years, bool IsAdjacent)
{
    /// <summary>Whether what is told held in each of the years: 连续五年.</summary>
    public bool IsLasting { get; init; }

    private static readonly FrozenDictionary<string, (int Distance, string Part)>.AlternateLookup<ReadOnlySpan<char>> Named = EmbeddedTable.Rows("times.tsv")
        .ToFrozenDictionary(row => row[0], row => (int.Parse(row[1], CultureInfo.InvariantCulture), row[2]), StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Reads a time word; null where it names no time of its own (全年, 年底).</summary>
    /// <param name="word">The word: 2022年, 今年, 上半年, “十三五”.</param>
    /// <param name="thisYear">The year that 今年 means, where known.</param>
    /// <param name="partYear">The year that 上半年 and 一季度 lie in, where known.</param>
    public static TimeMention? Read(ReadOnlySpan<char> word, int? thisYear, int? partYear)
    {
        word = word.Trim("“”\"");
        if (YearIn(word) is { } year) return OfYear(word, year);
        if (FiveYearPlans.In(word) is { } plan) return new TimeMention(plan.ToString(), plan, false);
        return OfName(word, thisYear, partYear);
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

    /// <summary>今年 has its distance from this year, 上半年 its place in a year.</summary>
    private static TimeMention? OfName(ReadOnlySpan<char> word, int? thisYear, int? partYear)
    {
        if (!Named.TryGetValue(word, out var named)) return null;
        int? year = named.Part.Length > 0 ? partYear : thisYear + named.Distance;
        return year is { } known ? new TimeMention(new YearSpan(known) + named.Part, new YearSpan(known), false) : null;
    }

    /// <summary>The four digits before 年.</summary>
    private static int? YearIn(ReadOnlySpan<char> word)
        => word.Length >= 4 && int.TryParse(word[..4], NumberStyles.None, CultureInfo.InvariantCulture, out int year) && year is > 1900 and < 2100 && (word.Length == 4 || word[4] is '年')
            ? year
            : null;
}
