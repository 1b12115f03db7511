using Xialu.TextMining.Comparison;
using Xialu.TextMining.Structure;

namespace Xialu.TextMining.Tests.Comparison;

public sealed class AttentionMeterTests
{
    private static readonly CategoryDictionary Dictionary = CategoryDictionary.Of("test", [("环境", "生态"), ("环境", "生态环境"), ("环境", "污染"), ("环境", "!政治生态"), ("数字", "数据")]);

    private static readonly MinedReport Report = ReportTexts.Mine("a",
        "改善生态环境，治理污染。净化政治生态！\n修复生态。", "推进数据共享。");

    private static readonly IReadOnlyList<Attention> Measured = new AttentionMeter(Dictionary).Measure(Report);

    [Fact]
    public void The_longest_word_counts_and_a_phrase_taken_out_does_not()
        => Assert.Equal([KeyValuePair.Create("污染", 1), KeyValuePair.Create("生态", 1), KeyValuePair.Create("生态环境", 1)], Of("环境", ReportPart.All, AttentionUnit.Words).Words);

    [Theory]
    [InlineData("环境", ReportPart.Review, AttentionUnit.Words, 3)]
    [InlineData("环境", ReportPart.Review, AttentionUnit.Characters, 8)]
    [InlineData("环境", ReportPart.Review, AttentionUnit.Sentences, 2)]
    [InlineData("环境", ReportPart.Review, AttentionUnit.Paragraphs, 2)]
    [InlineData("环境", ReportPart.Plan, AttentionUnit.Words, 0)]
    [InlineData("数字", ReportPart.Plan, AttentionUnit.Words, 1)]
    [InlineData("数字", ReportPart.All, AttentionUnit.Characters, 2)]
    public void Numerators_are_what_the_unit_says(string category, ReportPart part, AttentionUnit unit, int numerator)
        => Assert.Equal(numerator, Of(category, part, unit).Numerator);

    [Fact]
    public void Denominators_are_the_part_without_punctuation_and_notes()
    {
        // 二、2024年工作安排 / 推进数据共享。 has 10 + 6 letters and digits, two paragraphs of a sentence each.
        Assert.Equal(16, Of("数字", ReportPart.Plan, AttentionUnit.Characters).Denominator);
        Assert.Equal(2, Of("数字", ReportPart.Plan, AttentionUnit.Sentences).Denominator);
        Assert.Equal(2, Of("数字", ReportPart.Plan, AttentionUnit.Paragraphs).Denominator);
        Assert.Equal(WordCounter.Count(Report).Total[ReportPart.Plan], Of("数字", ReportPart.Plan, AttentionUnit.Words).Denominator);
        Assert.Equal(2.0 / 16, Of("数字", ReportPart.Plan, AttentionUnit.Characters).Share);
    }

    [Fact]
    public void Every_category_has_every_part_and_unit()
    {
        Assert.Equal(2 * 3 * 4, Measured.Count);
        Assert.All(Measured, a => Assert.Equal(("a", Dictionary), (a.Report, a.Dictionary)));
    }

    [Fact]
    public void A_part_that_is_not_there_has_no_share()
    {
        IReadOnlyList<Attention> measured = new AttentionMeter(Dictionary).Measure(ReportTexts.Mine("b", "生态。"));
        Assert.Null(measured.First(a => a.Part == ReportPart.Plan).Share);
    }

    [Fact]
    public void Counts_are_those_of_a_plain_search_on_real_words()
    {
        MinedReport report = ReportMiner.Default.Mine(Repository.PathOf("corpus", "xialu-2022.txt"));
        CategoryDictionary one = CategoryDictionary.Of("one", [("项目", "项目")]);
        string body = string.Concat(report.Outline.Paragraphs
            .Where(p => report.Outline.Sections[p.Section].Kind is not (SectionKind.Annex or SectionKind.Chrome)).Select(p => report.Text[p.Span] + "\n"));
        Attention all = new AttentionMeter(one).Measure(report).Single(a => a is { Part: ReportPart.All, Unit: AttentionUnit.Words });
        Assert.Equal(body.Split("项目").Length - 1, all.Numerator);
        Assert.True(all.Numerator > 5);
    }

    private static Attention Of(string category, ReportPart part, AttentionUnit unit) => Measured.Single(a => a.Category.Name == category && a.Part == part && a.Unit == unit);
}
