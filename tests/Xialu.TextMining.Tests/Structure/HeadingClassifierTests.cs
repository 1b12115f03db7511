using Xialu.TextMining.Structure;

namespace Xialu.TextMining.Tests.Structure;

public sealed class HeadingClassifierTests
{
    private static readonly ReportYears Years = ReportYears.OfPlan(2021);

    [Theory]
    [InlineData("2020年工作回顾", SectionKind.Review, true)]
    [InlineData("过去五年工作总结", SectionKind.Review, true)]
    [InlineData("“十三五”时期和2020年的主要成就", SectionKind.Review, true)]
    [InlineData("2021年工作安排", SectionKind.Plan, true)]
    [InlineData("“十四五”时期的目标任务", SectionKind.Plan, true)]
    [InlineData("今后五年的奋斗目标", SectionKind.Plan, true)]
    [InlineData("重点工作", SectionKind.Plan, false)]
    [InlineData("存在的困难和问题", SectionKind.Problems, true)]
    [InlineData("加强政府自身建设", SectionKind.OwnBuilding, true)]
    [InlineData("坚持依法行政", SectionKind.OwnBuilding, false)]
    [InlineData("过去的一年", SectionKind.Review, true)]
    public void A_heading_tells_what_its_part_is_for(string words, object kind, bool isStrong)
    {
        HeadingClass said = Classify(words);
        Assert.Equal(((SectionKind?)kind, isStrong), (said.Kind, said.IsStrong));
    }

    [Theory]
    [InlineData("产业更强")]
    [InlineData("沉着应对前所未有的困难和挑战再创新业绩")]
    [InlineData("")]
    public void A_heading_of_matter_tells_nothing(string words) => Assert.Null(Classify(words).Kind);

    [Fact]
    public void A_review_of_the_work_that_also_names_the_coming_year_as_its_aim_is_a_plan()
        => Assert.Equal(SectionKind.Plan, Classify("总结经验，做好2021年工作安排").Kind);

    [Fact]
    public void The_years_that_a_heading_names_go_with_it()
        => Assert.Equal([new YearSpan(2016, 2020), new YearSpan(2020)], Classify("“十三五”时期及2020年工作回顾").Periods.Select(p => p.Years));

    [Fact]
    public void Without_the_years_of_the_report_a_year_tells_no_direction()
    {
        var years = new ReportYears(null, null);
        Assert.Null(new HeadingClassifier(new PeriodReader(years), years).Classify("2021年").Kind);
    }

    private static HeadingClass Classify(string words) => new HeadingClassifier(new PeriodReader(Years), Years).Classify(words);
}
