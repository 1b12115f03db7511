using Xialu.TextMining.Footnotes;
using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Tests.Footnotes;

public sealed class ListedPartsTests
{
    [Theory]
    [InlineData("三馆", "图书馆、文化馆、科技馆。", "图书馆|文化馆|科技馆")]
    [InlineData("四馆", "图书馆、文化馆、科技馆和美术馆。", "图书馆|文化馆|科技馆|美术馆")]
    [InlineData("两馆", "图书馆和文化馆。", "图书馆|文化馆")]
    [InlineData("三查", "查路面；查桥梁；查管网。", "查路面|查桥梁|查管网")]
    [InlineData("三查", "查路面，查桥梁，查管网。", "查路面|查桥梁|查管网")]
    [InlineData("三查", "全市的办法。即查路面、查桥梁、查管网。", "查路面|查桥梁|查管网")]
    [InlineData("三查", "办法里的“查路面、查桥梁、查管网”。", "查路面|查桥梁|查管网")]
    [InlineData("三查", "一是查路面；二是查桥梁；三是查管网。", "查路面|查桥梁|查管网")]
    [InlineData("两建", "建甲城，让乡村更近；建乙园，让产业更强。", "建甲城|建乙园")]
    [InlineData("三保", "今年要努力，保水源，保电力，保道路，再上台阶。", "保水源|保电力|保道路")]
    [InlineData("四乱", "乱堆乱放、乱搭乱建。", "乱堆|乱放|乱搭|乱建")]
    [InlineData("六网", "水网、路网、电网、气网、油网、信息网“六网”建设。", "水网|路网|电网|气网|油网|信息网")]
    public void Every_way_to_part_a_list_is_among_the_candidates(string term, string definition, string expected)
        => Assert.Contains(expected, All(term, definition), StringComparer.Ordinal);

    [Fact]
    public void A_joint_that_the_term_counts_by_is_none()
    {
        Assert.DoesNotContain("交通|网|园区|建", All("四同", "交通同网、园区同建。"), StringComparer.Ordinal);
        Assert.Contains("交通同网|园区同建", All("四同", "交通同网、园区同建。"), StringComparer.Ordinal);
    }

    [Fact]
    public void The_one_of_an_abbreviation_may_be_a_list_of_its_own()
        => Assert.Contains("新型道路|新型城区|水库、堤防等重大工程", All("两新一重", "新型道路、新型城区和水库、堤防等重大工程"), StringComparer.Ordinal);

    [Fact]
    public void A_list_of_more_members_than_a_note_can_hold_is_left_alone()
        => Assert.DoesNotContain(All("三馆", string.Join('、', Enumerable.Repeat("甲馆", 121))), l => l.StartsWith("甲馆|", StringComparison.Ordinal));

    private static List<string> All(string term, string definition)
        => [.. new ListedParts(definition, term, Arity.Of(term), _ => true).All(new TextSpan(0, definition.Length)).Select(l => string.Join('|', l.Items))];
}
