using Xialu.TextMining.Comparison;

namespace Xialu.TextMining.Tests.Comparison;

public sealed class GroupKeynessScorerTests
{
    private static readonly KeynessOptions All = new() { MinimumCount = 1 };

    private static readonly MinedReport[] Mined =
    [
        ReportTexts.Mine("a", "矿山转型，矿山修复，矿山公园开放。", "推进矿山转型。", "青云县", 2023),
        ReportTexts.Mine("b", "港口扩建，港口开放。", "推进港口建设。", "白水县", 2023),
        ReportTexts.Mine("c", "港口货物增加。", "扩建港口。", "白水县", 2024),
    ];

    private static IReadOnlyList<GroupKeyness> Score(KeynessOptions options) => GroupKeynessScorer.Score(
        Corpus.Of(Mined.Select(ComparedReport.Of)), DocumentFeatureMatrix.Of(Mined.Select(m => WordCounter.Count(m))), options);

    [Fact]
    public void Each_place_and_each_year_is_a_target_against_the_rest()
        => Assert.Equal([(KeynessGrouping.Place, "白水县", 2), (KeynessGrouping.Place, "青云县", 1), (KeynessGrouping.Year, "2023", 2), (KeynessGrouping.Year, "2024", 1)],
            Score(All).Select(k => (k.Grouping, k.Group, k.Reports)).Distinct());

    [Fact]
    public void The_words_of_a_place_are_its_own()
    {
        Keyness first = Score(All).First(k => k.Group == "白水县").Keyness;
        Assert.Equal("港口", first.Word);
        Assert.Equal((5, 0), (first.Table.Count, first.Table.ReferenceCount));
    }

    [Fact]
    public void Only_words_beyond_chance_are_given_unless_asked_otherwise()
    {
        Assert.True(Score(All).Count > Score(GroupKeynessScorer.DefaultOptions).Count);
        Assert.All(Score(GroupKeynessScorer.DefaultOptions), k => Assert.True(Math.Abs(k.Keyness.Table.LogLikelihood) >= 10.83));
    }

    [Fact]
    public void A_level_that_all_reports_share_is_no_target()
        => Assert.DoesNotContain(Score(All), k => k.Grouping == KeynessGrouping.Level);
}
