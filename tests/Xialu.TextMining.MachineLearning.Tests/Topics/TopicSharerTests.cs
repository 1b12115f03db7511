using Xialu.TextMining.MachineLearning.Topics;
using Xialu.TextMining.Reading;
using Xialu.TextMining.Structure;

namespace Xialu.TextMining.MachineLearning.Tests.Topics;

public sealed class TopicSharerTests
{
    private static readonly ParagraphTopics[] Paragraphs =
    [
        Of("a", "青云县", 2020, SectionKind.Review, 0, words: 3, 1.0, 0.0),
        Of("a", "青云县", 2020, SectionKind.Plan, 50, words: 1, 0.0, 1.0),
        Of("b", "白石区", 2020, SectionKind.Plan, 0, words: 4, 0.5, 0.5),
        Of("c", null, null, SectionKind.Plan, 0, words: 4, 0.0, 1.0),
        Of("c", null, null, SectionKind.Plan, 9, words: 4),
    ];

    [Fact]
    public void A_report_is_the_mean_of_its_paragraphs_by_their_words()
        => Assert.Equal(
            [
                new TopicShare(TopicUnit.Report, "a", null, "青云县", 2020, 1, 0.75), new TopicShare(TopicUnit.Report, "a", null, "青云县", 2020, 2, 0.25),
                new TopicShare(TopicUnit.Report, "b", null, "白石区", 2020, 1, 0.5), new TopicShare(TopicUnit.Report, "b", null, "白石区", 2020, 2, 0.5),
                new TopicShare(TopicUnit.Report, "c", null, null, null, 1, 0), new TopicShare(TopicUnit.Report, "c", null, null, null, 2, 1),
            ],
            TopicSharer.Share(Paragraphs, TopicUnit.Report));

    [Fact]
    public void Parts_stand_in_the_order_of_reports()
        => Assert.Equal(
            [("a", SectionKind.Review, 1, 1.0), ("a", SectionKind.Review, 2, 0.0), ("a", SectionKind.Plan, 1, 0.0), ("a", SectionKind.Plan, 2, 1.0)],
            TopicSharer.Share(Paragraphs[..2], TopicUnit.Section).Select(s => (s.Report!, s.Section!.Value, s.Topic, s.Share)));

    [Fact]
    public void Places_and_years_leave_out_reports_that_have_none()
    {
        Assert.Equal([("白石区", 0.5), ("青云县", 0.75)], TopicSharer.Share(Paragraphs, TopicUnit.Place).Where(s => s.Topic == 1).Select(s => (s.Place!, s.Share)));
        Assert.Equal([(2020, 0.625), (2020, 0.375)], TopicSharer.Share(Paragraphs, TopicUnit.Year).Select(s => (s.Year!.Value, s.Share)));
    }

    [Theory]
    [InlineData(TopicUnit.Report)]
    [InlineData(TopicUnit.Section)]
    [InlineData(TopicUnit.Place)]
    [InlineData(TopicUnit.Year)]
    public void The_order_of_the_paragraphs_does_not_matter_and_shares_sum_to_one(TopicUnit unit)
    {
        TopicModel model = TopicModel.Train(TopicSamples.Paragraphs, TopicSamples.Options);
        ParagraphTopics[] scored = [.. TopicSamples.Paragraphs.Select(model.Score)];
        IReadOnlyList<TopicShare> shares = TopicSharer.Share(scored, unit);
        Assert.Equal(shares, TopicSharer.Share(scored.Reverse(), unit));
        Assert.All(shares.Chunk(model.Topics.Count), s => Assert.Equal(1, s.Sum(t => t.Share), 9));
    }

    [Fact]
    public void The_main_topic_is_the_largest() => Assert.Equal([1, 2, null], new[] { Paragraphs[0], Paragraphs[1], Paragraphs[4] }.Select(p => p.Main));

    [Fact]
    public void Paragraphs_of_two_models_are_refused()
        => Assert.Equal("Found paragraphs with 2 topics and with 3; expected those that one model scored. (Parameter 'paragraphs')",
            Assert.Throws<ArgumentException>(() => TopicSharer.Share([.. Paragraphs, Of("d", null, null, SectionKind.Plan, 0, words: 1, 1, 0, 0)], TopicUnit.Report)).Message);

    private static ParagraphTopics Of(string report, string? place, int? year, SectionKind section, int start, int words, params double[] shares)
        => new(new TopicParagraph(report, place, year, section, new TextSpan(start, 5), [.. Enumerable.Repeat("词", words)]), shares);
}
