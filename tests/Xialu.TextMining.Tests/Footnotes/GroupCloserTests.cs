using Xialu.TextMining.Footnotes;
using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Tests.Footnotes;

public sealed class GroupCloserTests
{
    [Theory]
    [InlineData("林木5个传统产业和新能源", "林木5个传统产业|新能源")]
    [InlineData("药材两个老产业+信息产业", "药材两个老产业|信息产业")]
    [InlineData("水产四大产业", "水产四大产业")]
    [InlineData("第三个园和第四个园", "第三个园和第四个园")]
    [InlineData("住房九类涉及民生的支出", "住房九类涉及民生的支出")]
    [InlineData("茶叶", "茶叶")]
    public void A_piece_ends_behind_the_count_of_its_group(string piece, string expected)
    {
        var members = new List<TextSpan>();
        GroupCloser.Split(piece, new TextSpan(0, piece.Length), members);
        Assert.Equal(expected, string.Join('|', members.Select(s => piece[s.Start..s.End])));
    }

    [Theory]
    [InlineData("茶叶|水果2个老产业|药材|水产2个新产业", "茶叶|水果|药材|水产", true)]
    [InlineData("茶叶|水果3个老产业", "茶叶|水果3个老产业", false)]
    [InlineData("城区乡村一个样|白天晚上一个样", "城区乡村一个样|白天晚上一个样", false)]
    [InlineData("统筹城乡等两大布局|统筹山海等两大结构|统筹人财等三大动力", "统筹城乡等两大布局|统筹山海等两大结构|统筹人财等三大动力", false)]
    [InlineData("审批向一个科室集中|科室向大厅集中", "审批向一个科室集中|科室向大厅集中", false)]
    public void A_count_that_agrees_with_its_members_is_no_part_of_the_last(string items, string expected, bool counted)
    {
        List<string> list = [.. items.Split('|')];
        Assert.Equal(counted, GroupCloser.Trim(list));
        Assert.Equal(expected, string.Join('|', list));
    }
}
