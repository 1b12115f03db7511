using System.Globalization;
using System.Text;
using CsCheck;
using Xialu.TextMining.Reading;
using Xialu.TextMining.Structure;

namespace Xialu.TextMining.Tests.Structure;

/// <summary>Numbers, years and days against other ways to print them.</summary>
public sealed class CalendarNumberTests
{
    private static readonly Gen<DateTime> Days = Gen.Int[0, 55_000].Select(d => new DateTime(1949, 10, 1, 0, 0, 0, DateTimeKind.Unspecified).AddDays(d));

    private static string Chinese(int number)
    {
        StringBuilder printed = new();
        NumberFormat.Append(printed, number, "chineseCounting");
        return printed.ToString();
    }

    private static string Digits(int year, string digits) => string.Concat(year.ToString(CultureInfo.InvariantCulture).Select(c => digits[c - '0']));

    [Fact]
    public void Every_number_up_to_ninety_nine_is_read_as_Word_prints_it()
    {
        for (int number = 1; number < 100; number++)
            Assert.Equal((number, Chinese(number).Length), ChineseNumber.ReadSmall(Chinese(number) + "、"));
    }

    [Fact]
    public void Every_year_is_read_in_every_kind_of_digits()
    {
        for (int year = 1940; year < 2110; year++)
        {
            int expected = year is >= 1949 and <= 2100 ? year : 0;
            foreach (string digits in new[] { "0123456789", "０１２３４５６７８９", "〇一二三四五六七八九", "零一二三四五六七八九", "○一二三四五六七八九", "Ｏ一二三四五六七八九" })
                Assert.Equal(expected, ChineseNumber.ReadYear(Digits(year, digits) + "年"));
        }
    }

    [Fact]
    public void Every_day_of_the_calendar_is_found_in_either_digits()
        => Days.Sample(day =>
        {
            DateOnly expected = DateOnly.FromDateTime(day);
            Assert.Equal(expected, ReportDate.FindDay(string.Create(CultureInfo.InvariantCulture, $"——{day.Year}年{day.Month}月{day.Day}日在会上")));
            Assert.Equal(expected, ReportDate.FindDay($"（{Digits(day.Year, "〇一二三四五六七八九")} 年{Chinese(day.Month)} 月{Chinese(day.Day)}日）"));
        }, iter: 1_000);

    [Fact]
    public void A_heading_of_every_number_is_read_with_its_number()
    {
        for (int number = 1; number < 40; number++)
        {
            string chinese = Chinese(number), arabic = number.ToString(CultureInfo.InvariantCulture);
            Assert.Equal(number, HeadingNumber.Read(chinese + "、修路架桥")?.Value);
            Assert.Equal(number, HeadingNumber.Read($"（{chinese}）修路架桥")?.Value);
            Assert.Equal(number, HeadingNumber.Read($"第{chinese}，修路架桥")?.Value);
            Assert.Equal(number, HeadingNumber.Read($"{arabic}．修路架桥")?.Value);
            Assert.Equal(number, HeadingNumber.Read($"({arabic})修路架桥")?.Value);
        }
    }

    [Fact]
    public void Five_year_plans_follow_each_other_without_gap()
    {
        for (int number = 4; number <= 25; number++)
            Assert.Equal(PeriodReader.PlanYears(number - 1)!.Value.Last + 1, PeriodReader.PlanYears(number)!.Value.First);
        for (int number = 3; number <= 20; number++)
            Assert.Equal(PeriodReader.PlanYears(number), Assert.Single(new PeriodReader(default).Read($"“{Chinese(number)}五”时期")).Years);
    }

    [Theory]
    [InlineData(2022, 2022, "2022", true)]
    [InlineData(2016, 2020, "2016-2020", false)]
    public void A_span_of_years_prints_one_year_or_both_ends(int first, int last, string printed, bool one)
    {
        YearSpan span = new(first, last);
        Assert.Equal((printed, one), (span.ToString(), span.IsOneYear));
        Assert.Equal(one, span == new YearSpan(first));
    }
}
