using Xialu.TextMining.MachineLearning.Areas;
using Xialu.TextMining.Structure;

namespace Xialu.TextMining.MachineLearning.Tests.Areas;

public sealed class AreaReaderTests
{
    private static readonly MinedReport Report = ReportMiner.Default.Mine(Repository.PathOf("corpus", "xialu-2022.txt"));

    [Fact]
    public void Every_paragraph_of_policy_is_told_in_the_order_of_the_text()
    {
        IReadOnlyList<ParagraphArea> paragraphs = AreaReader.Default.Read(Report);
        Assert.Equal(Enumerable.Range(0, Report.Outline.Paragraphs.Count).Count(i => AreaRules.IsPolicy(AreaParagraph.Of(Report.Outline, i))), paragraphs.Count);
        Assert.Equal(paragraphs.Select(p => p.Span.Start).Order(), paragraphs.Select(p => p.Span.Start));
        Assert.All(paragraphs, p => Assert.InRange(p.Prediction.Confidence, 0, 1));
        Assert.True(paragraphs.Select(p => p.Prediction.Area).Distinct().Count() > 8);
    }

    [Fact]
    public void Records_get_the_area_of_their_paragraph()
    {
        MinedReport marked = AreaReader.Default.Mark(Report);
        Assert.Equal(Report.Indicators.Count, marked.Indicators.Count);
        Assert.Equal(Report.Slogans, marked.Slogans.Select(s => s with { Area = null }));
        foreach (ParagraphArea paragraph in AreaReader.Default.Read(Report).Where(p => p.Prediction.Area is not null))
            Assert.All(marked.Indicators.Where(i => paragraph.Span.Contains(i.Span.Start)), i => Assert.Equal(PolicyAreaName.IdOf(paragraph.Prediction.Area!.Value), i.Area));
        Assert.True(marked.Indicators.Count(i => i.Area is not null) > marked.Indicators.Count / 2);
    }

    [Fact]
    public void Records_outside_of_the_parts_that_speak_of_policy_have_no_area()
        => Assert.All(AreaReader.Default.Mark(Report).Slogans.Where(s => Report.Outline.KindAt(s.Span.Start) is SectionKind.Annex or SectionKind.Front), s => Assert.Null(s.Area));

    [Fact]
    public void The_shares_of_a_part_sum_to_one()
    {
        IReadOnlyList<AreaShare> shares = AreaReader.Share(AreaReader.Default.Read(Report));
        Assert.All(shares.GroupBy(s => s.Section), part => Assert.Equal(1, part.Sum(s => s.Share), 9));
        Assert.Equal(AreaReader.Default.Read(Report).Sum(p => p.Span.Length), shares.Sum(s => s.Characters));
    }

    [Fact]
    public void Shares_stand_in_one_order_whatever_order_the_paragraphs_come_in()
        => Assert.Equal(AreaReader.Share(AreaReader.Default.Read(Report)), AreaReader.Share(AreaReader.Default.Read(Report).Reverse()));

    [Fact]
    public void A_report_that_says_nothing_has_no_areas()
    {
        using var folder = new TemporaryFolder();
        MinedReport blank = ReportMiner.Default.Mine(folder.Write("blank.txt", "青云县2024年政府工作报告\n\n\u3000\n各位代表：\n"));
        Assert.Empty(AreaReader.Default.Read(blank));
        Assert.Empty(AreaReader.Default.Mark(blank).Indicators);
        Assert.Empty(AreaReader.Share([]));
    }

    [Fact]
    public void What_is_missing_is_named()
    {
        Assert.Throws<ArgumentNullException>("classifier", () => new AreaReader(null!));
        Assert.Throws<ArgumentNullException>("report", () => AreaReader.Default.Read(null!));
        Assert.Throws<ArgumentNullException>("report", () => AreaReader.Default.Mark(null!));
        Assert.Throws<ArgumentNullException>("paragraphs", () => AreaReader.Share(null!));
    }

    [Fact]
    public void May_be_asked_by_many_threads_at_once()
        => Assert.All(Enumerable.Range(0, 16).AsParallel().WithDegreeOfParallelism(8).Select(_ => AreaReader.Default.Read(Report)).ToArray(),
            read => Assert.Equal(AreaReader.Default.Read(Report), read));
}
