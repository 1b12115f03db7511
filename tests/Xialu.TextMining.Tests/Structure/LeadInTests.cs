using Xialu.TextMining.Structure;

namespace Xialu.TextMining.Tests.Structure;

/// <summary>The sentences that lead from one part to the next where no heading does.</summary>
public sealed class LeadInTests
{
    private static readonly ReportYears Years = ReportYears.OfPlan(2021);

    private static SectionKind? KindOf(string line, SectionKind current, int age = 10, bool isLate = false, bool hasPlanHeading = false)
        => new LeadIn(Years, new PeriodReader(Years), hasPlanHeading).KindOf(line, current, age, isLate);

    [Theory]
    [InlineData("我们也清醒地看到，发展中还有不少困难。", true)]
    [InlineData("成绩来之不易，但产业结构还存在短板。", true)]
    [InlineData("我们深知，工作离群众的期盼还有差距。", true)]
    [InlineData("我们克服了困难，办成了实事。", false)]
    [InlineData("我们看到，山更青了。", false)]
    [InlineData("——产业结构还存在短板。", false)]
    public void Problems_are_told_by_what_is_seen_and_what_is_wanting(string line, bool problems)
        => Assert.Equal(problems ? SectionKind.Problems : null, KindOf(line, SectionKind.Review));

    [Fact]
    public void Hardships_at_the_head_of_a_review_are_no_problems_that_remain()
    {
        Assert.Null(KindOf("一年来，经济下行压力和疫情带来的挑战依然存在。", SectionKind.Review, age: 1));
        Assert.Null(KindOf("我们清醒地看到，困难不少。", SectionKind.Review, age: 0));
        Assert.Equal(SectionKind.Problems, KindOf("我们清醒地看到，困难不少。", SectionKind.Review, age: 1));
    }

    [Theory]
    [InlineData("今年是“十四五”开局之年。")]
    [InlineData("各位代表！今年，我们要修路架桥。")]
    [InlineData("新的一年，要把路修到每个村。")]
    [InlineData("今后五年，要把路修到每个村。")]
    [InlineData("2021年，全县上下要一条心。")]
    [InlineData("2021年是新的起点。")]
    public void A_plan_opens_with_the_coming_time_unless_a_heading_will(string line)
    {
        Assert.Equal(SectionKind.Plan, KindOf(line, SectionKind.Review));
        Assert.Equal(SectionKind.Plan, KindOf(line, SectionKind.Front));
        Assert.Null(KindOf(line, SectionKind.Review, hasPlanHeading: true));
        Assert.Equal(SectionKind.Plan, KindOf(line, SectionKind.Problems, hasPlanHeading: true));
    }

    [Theory]
    [InlineData("2020年，我们修通了三条路。")]
    [InlineData("2021元的补贴发到了户。")]
    [InlineData("2021户全部搬进了新居。")]
    [InlineData("我们要修路架桥。")]
    public void Other_openings_lead_to_no_plan(string line) => Assert.Null(KindOf(line, SectionKind.Review));

    [Fact]
    public void After_the_problems_a_past_year_leads_back_to_the_review()
    {
        Assert.Equal(SectionKind.Review, KindOf("过去五年，我们修了路。", SectionKind.Problems));
        Assert.Null(KindOf("对这些问题，我们将在2021年认真解决。", SectionKind.Problems));
    }

    [Theory]
    [InlineData("打铁还需自身硬，政府要依法办事。", false, null)]
    [InlineData("打铁还需自身硬，政府要依法办事。", true, SectionKind.OwnBuilding)]
    [InlineData("各位代表！新形势对政府工作提出了新要求。", false, SectionKind.OwnBuilding)]
    [InlineData("各位代表！我们要建设法治政府。", false, SectionKind.OwnBuilding)]
    [InlineData("我们要建设法治政府。", true, null)]
    public void The_governments_own_building_is_told_late_or_by_a_greeting(string line, bool late, SectionKind? expected)
        => Assert.Equal(expected, KindOf(line, SectionKind.Plan, isLate: late));

    [Theory]
    [InlineData(SectionKind.Closing)]
    [InlineData(SectionKind.Annex)]
    [InlineData(SectionKind.OwnBuilding)]
    [InlineData(SectionKind.Chrome)]
    public void Other_parts_lead_nowhere(SectionKind current) => Assert.Null(KindOf("今年，我们要看到困难，加强自身建设。", current));

    [Theory]
    [InlineData("2020年，我们修了路。", SectionKind.Review)]
    [InlineData("2021年，我们要修路。", SectionKind.Plan)]
    [InlineData("2020年到2021年，我们修路。", null)]
    [InlineData("我们修路。", null)]
    public void The_paragraph_after_a_heading_gives_evidence_by_its_years(string paragraph, SectionKind? expected)
    {
        const string Heading = "修路架桥\n";
        string text = Heading + paragraph;
        List<Line> lines = [.. new[] { (0, 4), (Heading.Length, paragraph.Length) }.Select(l => new Line { RawStart = l.Item1, Span = new(l.Item1, l.Item2) })];
        LeadIn leadIn = new(Years, new PeriodReader(Years), hasPlanHeading: false);
        Assert.Equal(expected, leadIn.Evidence(text, lines, 1));
        Assert.Null(leadIn.Evidence(text, lines, 2));
    }
}
