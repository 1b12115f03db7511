using System.Buffers;

namespace Xialu.TextMining.Structure;

/// <summary>Reads the years that a heading or an opening names: 2022年, 2016—2020年, “十三五”, 过去五年, 今后五年, 去年.</summary>
/// <param name="years">The years of the report, against which words like 去年 are read.</param>
internal sealed class PeriodReader(ReportYears years)
{
    // The first five-year plan began in 1953; the count was broken from 1963 to 1965, so the rule holds from the third on.
    private const int ThirdPlan = 1966;

    // 2022年, 去年, “十三五”, 本届政府: what holds none of the three names no period.
    private static readonly SearchValues<char> InEveryPeriod = SearchValues.Create("年五府");
    private static readonly SearchValues<char> Joints = SearchValues.Create("—－-–~～至到─");
    private static readonly PhraseList PastYear = new(["过去一年", "过去的一年", "一年来"]);
    private static readonly PhraseList PastTerm = new(["本届政府", "上届政府", "上一届政府", "届人民政府"]);
    private static readonly PhraseList ComingTerm = new(["下届政府", "新一届政府"]);

    /// <summary>The periods that the words name, in their order, each once.</summary>
    public List<Period> Read(ReadOnlySpan<char> words)
    {
        var found = new List<Period>();
        if (words.IndexOfAny(InEveryPeriod) < 0) return found;
        ReadCalendarYears(words, found);
        ReadPlans(words, found);
        ReadSpans(words, found);
        AddAt(PastYear.IndexIn(words), OneYear(years.Review), found);
        AddAt(words.IndexOf("新的一年", StringComparison.Ordinal), OneYear(years.Plan), found);
        AddAt(words.IndexOf("去年", StringComparison.Ordinal), OneYear(years.ThisYear - 1), found);
        AddAt(words.IndexOf("今年", StringComparison.Ordinal), OneYear(years.ThisYear), found);
        AddAt(words.IndexOf("明年", StringComparison.Ordinal), OneYear(years.ThisYear + 1), found);
        AddAt(PastTerm.IndexIn(words), Past(5), found);
        AddAt(TermAt(words), Past(5), found);
        AddAt(ComingTerm.IndexIn(words), Coming(5), found);
        found.Sort((a, b) => a.Position.CompareTo(b.Position));
        return found;
    }

    /// <summary>The years of a five-year plan by its number; null for the two before the break.</summary>
    public static YearSpan? PlanYears(int number)
        => number is >= 3 and <= 25 ? new YearSpan(ThirdPlan + ((number - 3) * 5), ThirdPlan + ((number - 3) * 5) + 4) : null;

    private static void ReadCalendarYears(ReadOnlySpan<char> words, List<Period> found)
    {
        int at = 0;
        while (at + 4 <= words.Length)
        {
            int first = ChineseNumber.ReadYear(words[at..]);
            if (first == 0)
            {
                at++;
                continue;
            }
            int after = at + 4;
            int last = RangeEnd(words, ref after);
            while (after < words.Length && words[after] == ' ') after++;
            if (after < words.Length && words[after] == '年') AddAt(at, new YearSpan(first, last > first ? last : first), found);
            at = after;
        }
    }

    private static int RangeEnd(ReadOnlySpan<char> words, ref int after)
    {
        int at = after;
        if (at < words.Length && words[at] == '年') at++;
        int signs = words[at..].IndexOfAnyExcept(Joints);
        if (signs is < 1 or > 2) return 0;
        int last = ChineseNumber.ReadYear(words[(at + signs)..]);
        if (last > 0) after = at + signs + 4;
        return last;
    }

    private static void ReadPlans(ReadOnlySpan<char> words, List<Period> found)
    {
        for (int at = 0; at + 1 < words.Length; at++)
        {
            int length = ChineseNumber.ReadSmall(words[at..]).Length;
            if (length < 2) continue;
            if (words[at + length - 1] == '五' && IsPlanContext(words, at, length)) AddPlan(words.Slice(at, length), words[(at + length)..], at, found);
            at += length - 1;
        }
    }

    // 做好“十四五”开局工作 is about the plan's first year.
    private static void AddPlan(ReadOnlySpan<char> numeral, ReadOnlySpan<char> after, int at, List<Period> found)
    {
        int number = ChineseNumber.ReadSmall(numeral[..^1]).Value;
        if (PlanYears(number) is { } span) AddAt(at, after.Contains("开局", StringComparison.Ordinal) || after.Contains("开好局", StringComparison.Ordinal) ? new YearSpan(span.First) : span, found);
    }

    private static bool IsPlanContext(ReadOnlySpan<char> words, int at, int length)
        => (at > 0 && words[at - 1] is '“' or '"' or '”') || words[(at + length)..].StartsWith("时期", StringComparison.Ordinal)
            || words[(at + length)..].StartsWith("”", StringComparison.Ordinal) || words[(at + length)..].StartsWith("规划", StringComparison.Ordinal)
            || words[(at + length)..].StartsWith("期间", StringComparison.Ordinal);

    private void ReadSpans(ReadOnlySpan<char> words, List<Period> found)
    {
        for (int at = 0; at < words.Length; at++)
        {
            if (words[at] != '年' || at == 0) continue;
            int count = ChineseNumber.Digit(words[at - 1]);
            if (count is < 2 or > 9 || (at > 1 && (ChineseNumber.Digit(words[at - 2]) >= 0 || words[at - 2] == '十'))) continue;
            AddAt(at - 1, Direction(words, at, count), found);
        }
    }

    private YearSpan? Direction(ReadOnlySpan<char> words, int at, int count)
    {
        ReadOnlySpan<char> before = words[Math.Max(0, at - 6)..(at - 1)];
        if (before.EndsWith("今后", StringComparison.Ordinal) || before.EndsWith("未来", StringComparison.Ordinal) || before.EndsWith("今后的", StringComparison.Ordinal)) return Coming(count);
        bool isPast = before.EndsWith("过去", StringComparison.Ordinal) || before.EndsWith("过去的", StringComparison.Ordinal) || before.EndsWith("近", StringComparison.Ordinal)
            || before.EndsWith("这", StringComparison.Ordinal) || before.EndsWith("政府", StringComparison.Ordinal);
        return isPast || IsTold(words, at) ? Past(count) : null;
    }

    /// <summary>五年来, 五年工作的回顾, 奋发前进的五年: years without a direction that a heading looks back on; 第十四个五年规划 counts plans.</summary>
    private static bool IsTold(ReadOnlySpan<char> words, int year)
    {
        ReadOnlySpan<char> after = words[(year + 1)..];
        if (after.IsEmpty) return year > 2 && words[year - 2] == '的';
        return after[0] == '来' || after.Contains("回顾", StringComparison.Ordinal) && !(year > 1 && words[year - 2] == '个');
    }

    /// <summary>第十四届市政府工作回顾: the years of a government that its number names.</summary>
    private static int TermAt(ReadOnlySpan<char> words)
    {
        int term = words.IndexOf('届');
        return term > 0 && ChineseNumber.Digit(words[term - 1]) >= 0 && words[term..].Contains("政府工作回顾", StringComparison.Ordinal) ? term : -1;
    }

    private YearSpan? Past(int count) => years.Review is { } last ? new YearSpan(last - count + 1, last) : null;

    private YearSpan? Coming(int count) => years.Plan is { } first ? new YearSpan(first, first + count - 1) : null;

    private static YearSpan? OneYear(int? year) => year is { } one ? new YearSpan(one) : null;

    private static void AddAt(int position, YearSpan? span, List<Period> found)
    {
        if (position < 0 || span is not { } named) return;
        foreach (Period other in found)
            if (other.Years == named) return;
        found.Add(new Period(position, named));
    }
}
