using Xialu.TextMining.Structure;

namespace Xialu.TextMining.Tests.Structure;

public sealed class PeriodSwitchTests
{
    private static readonly ReportYears Years = ReportYears.OfPlan(2021);
    private static readonly PeriodSwitch Switch = new(new PeriodReader(Years), Years);

    [Theory]
    [InlineData("五年来，我们修路三十条。", SectionKind.Review, "2016-2020")]
    [InlineData("“十三五”时期，我们修路三十条。", SectionKind.Review, "2016-2020")]
    [InlineData("——“十三五”时期，我们修路三十条。", SectionKind.Review, "2016-2020")]
    [InlineData("各位代表！过去五年，我们修路三十条。", SectionKind.Review, "2016-2020")]
    [InlineData("刚刚过去的五年，我们修路三十条。", SectionKind.Review, "2016-2020")]
    [InlineData("刚刚过去的“十三五”，我们修路三十条。", SectionKind.Review, "2016-2020")]
    [InlineData("刚刚过去的2020年，我们修路三条。", SectionKind.Review, "2020")]
    [InlineData("一年来，我们修路三条。", SectionKind.Review, "2020")]
    [InlineData("2020年是很不平凡的一年。", SectionKind.Review, "2020")]
    [InlineData("2020年，我们修路三条。", SectionKind.Review, "2020")]
    [InlineData("2020年，是很不平凡的一年。", SectionKind.Review, "2020")]
    [InlineData("各位代表，2020年各项任务的完成，标志着“十三五”圆满收官。过去五年，我们修路三十条。", SectionKind.Review, "2016-2020")]
    [InlineData("各位代表，2020年各项任务的完成，标志着“十三五”圆满收官。", SectionKind.Review, "2016-2020")]
    [InlineData("2021年，是新的起点。", SectionKind.Plan, "2021")]
    [InlineData("今年的主要预期目标是：粮食增产。", SectionKind.Plan, "2021")]
    [InlineData("今后五年，我们要修路。", SectionKind.Plan, "2021-2025")]
    [InlineData("“十四五”时期，我们要修路。", SectionKind.Plan, "2021-2025")]
    [InlineData("2021年是新的起点。", SectionKind.Plan, "2021")]
    [InlineData("2020年末存款增长。", SectionKind.Review, null)]
    [InlineData("2021年是新的起点。", SectionKind.Review, null)]
    [InlineData("我们修路三条。", SectionKind.Review, null)]
    [InlineData("一年来，我们修路三条。", SectionKind.Problems, null)]
    public void The_opening_of_a_paragraph_names_the_years_it_turns_to(string line, object kind, string? years)
        => Assert.Equal(years, Switch.Years(line, (SectionKind)kind)?.ToString());

    [Fact]
    public void A_paragraph_that_names_the_years_of_its_part_turns_to_nothing()
    {
        var part = new SectionDraft(0, SectionKind.Review, null, new YearSpan(2016, 2020));
        Assert.Null(Switch.Turn("五年来，我们修路。", part));
        Assert.Equal(new YearSpan(2020), Switch.Turn("一年来，我们修路。", part));
        Assert.Null(Switch.Turn("一年来，我们修路。", part with { Kind = SectionKind.OwnBuilding }));
    }

    [Theory]
    [InlineData("各位代表！一年来", "一年来")]
    [InlineData("各位代表：", "")]
    [InlineData("各位代表们一起", "各位代表们一起")]
    [InlineData("一年来", "一年来")]
    public void The_greeting_is_passed_over(string line, string rest) => Assert.Equal(rest, PeriodSwitch.WithoutGreeting(line).ToString());
}
