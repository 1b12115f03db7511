using Xialu.TextMining.Footnotes;
using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Tests.Footnotes;

public sealed class GroupedPartsTests
{
    [Theory]
    [InlineData("两港一园", "东港、西港，物流园。", "东港|西港|物流园")]
    [InlineData("三馆两站", "图书馆、文化馆、科技馆；水站、电站。", "图书馆|文化馆|科技馆|水站|电站")]
    [InlineData("1+2体系", "以低保为基础，医疗救助、教育救助为辅助。", "低保|医疗救助|教育救助")]
    [InlineData("三个一、两个一", "市里建“一条街、一座园、一个馆”，县里建“一所校、一条路”。", "一条街|一座园|一个馆|一所校|一条路")]
    [InlineData("五乱一超", "乱堆、乱挂、乱贴、乱画、乱停，以及占道等行为。", "乱堆|乱挂|乱贴|乱画|乱停|占道")]
    [InlineData("两化三基", "工业化主导、城镇化带动，路、水、电。", "工业化|城镇化|路|水|电")]
    [InlineData("2+1产业", "壮大茶叶、水果，发展一批药材、水产、林木等产业。", "茶叶|水果|药材|水产|林木")]
    public void Each_clause_spells_out_one_group(string term, string definition, string expected)
        => Assert.Contains(expected, GroupedParts.Read(definition, "", new TextSpan(0, definition.Length), Arity.Of(term)).Select(g => string.Join('|', g)), StringComparer.Ordinal);

    [Theory]
    [InlineData("三馆", "图书馆、文化馆、科技馆。")]
    [InlineData("1+1", "甲，乙。")]
    [InlineData("三馆两站", "图书馆、文化馆；水站、电站。")]
    public void One_count_counts_of_one_and_groups_of_another_size_give_none(string term, string definition)
        => Assert.Empty(GroupedParts.Read(definition, "", new TextSpan(0, definition.Length), Arity.Of(term)));
}
