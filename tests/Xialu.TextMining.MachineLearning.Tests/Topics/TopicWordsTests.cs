using Xialu.TextMining.MachineLearning.Topics;
using Xialu.TextMining.Structure;

namespace Xialu.TextMining.MachineLearning.Tests.Topics;

public sealed class TopicWordsTests
{
    [Fact]
    public void Keeps_nouns_and_leaves_out_places_figures_verbs_and_single_characters()
        => Assert.Equal(["学校", "学位", "教师"], TopicWords.Read("深圳市今年在各区新建学校12所，增加学位三千个，教师更多。"));

    [Fact]
    public void Reads_the_paragraphs_of_policy_of_a_report_in_order()
    {
        MinedReport report = ReportMiner.Default.Mine(Repository.PathOf("corpus", "xialu-2022.txt"));
        IReadOnlyList<TopicParagraph> paragraphs = TopicWords.Read(report);
        Assert.True(paragraphs.Count > 20);
        Assert.Equal(paragraphs.OrderBy(p => p.Span.Start), paragraphs);
        Assert.All(paragraphs, p =>
        {
            Assert.Equal(("xialu-2022", report.Outline.Place, report.Outline.PlanYear), (p.Report, p.Place, p.PlanYear));
            Assert.True(p.Section is SectionKind.Review or SectionKind.Problems or SectionKind.Plan or SectionKind.OwnBuilding);
            Assert.Equal(TopicWords.Read(report.Text[p.Span]), p.Words);
        });
    }
}
