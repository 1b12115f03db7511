using Xialu.TextMining.MachineLearning.Areas;
using Xialu.TextMining.Structure;

namespace Xialu.TextMining.MachineLearning.Tests.Areas;

public sealed class AreaRulesTests
{
    private const string Text = "今年我们要继续把各项工作抓紧抓实，一件一件落到实处，让全市人民满意，让各方面放心。";

    [Theory]
    [InlineData(PolicyArea.Education, "办好人民满意的教育", "保障和改善民生")]
    [InlineData(PolicyArea.Agriculture, "促进融合", "全面推进乡村振兴")]
    [InlineData(null, "2024年工作安排")]
    [InlineData(null)]
    public void The_innermost_heading_that_names_an_area_decides(PolicyArea? area, params string[] headings)
        => Assert.Equal(area, AreaRules.Guess(Paragraph(SectionKind.Plan, headings)));

    [Fact]
    public void Own_building_is_the_governments_area()
        => Assert.Equal(PolicyArea.Government, AreaRules.Guess(Paragraph(SectionKind.OwnBuilding)));

    [Theory]
    [InlineData(SectionKind.Plan, true)]
    [InlineData(SectionKind.Problems, true)]
    [InlineData(SectionKind.Front, false)]
    [InlineData(SectionKind.Annex, false)]
    [InlineData(SectionKind.Closing, false)]
    public void Only_the_parts_between_greeting_and_closing_speak_of_policy(SectionKind section, bool speaks)
        => Assert.Equal(speaks, AreaRules.IsPolicy(Paragraph(section)));

    [Fact]
    public void Headings_and_remnants_are_no_paragraphs_of_policy()
    {
        Assert.False(AreaRules.IsPolicy(new AreaParagraph("短句。") { Section = SectionKind.Plan }));
        Assert.False(AreaRules.IsPolicy(new AreaParagraph(new string('长', 80)) { Section = SectionKind.Plan }));
        Assert.False(AreaRules.IsPolicy(new AreaParagraph(Text)));
    }

    private static AreaParagraph Paragraph(SectionKind section, params string[] headings) => new(Text) { Section = section, Headings = headings };
}
