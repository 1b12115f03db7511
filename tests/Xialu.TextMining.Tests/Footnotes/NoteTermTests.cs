using Xialu.TextMining.Footnotes;
using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Tests.Footnotes;

public sealed class NoteTermTests
{
    [Theory]
    [InlineData("“夜校”", "夜校")]
    [InlineData("**“夜校”**", "夜校")]
    [InlineData("「夜校」工程", "夜校工程")]
    [InlineData("“两城”“三区”", "两城、三区")]
    [InlineData("夜 校", "夜校")]
    [InlineData("TOD 4.0", "TOD 4.0")]
    [InlineData("夜校（P2，P15）", "夜校")]
    [InlineData("夜校（见第3页）", "夜校")]
    [InlineData("夜校（Pilot）", "夜校（Pilot）")]
    [InlineData("夜校（老校）", "夜校（老校）")]
    [InlineData("夜\u200b校\ufeff", "夜校")]
    [InlineData("：夜校：", "夜校")]
    [InlineData("", "")]
    [InlineData("（第3页）", "（第3页）")]
    public void The_head_is_printed_without_quotes_marks_and_page_references(string head, string expected)
        => Assert.Equal(expected, NoteTerm.Read(head, 0, head.Length));

    [Theory]
    [InlineData("“两城”“三区”", "两城|三区")]
    [InlineData("“两城”和“三区”", "两城|三区")]
    [InlineData("“两城”试点", "两城试点")]
    [InlineData("“两城”试点和“三区”", "两城试点和三区")]
    [InlineData("夜校", "夜校")]
    [InlineData("“夜校", "夜校")]
    public void Quoted_pieces_are_heads_where_only_joints_part_them(string head, string expected)
        => Assert.Equal(expected, string.Join('|', NoteTerm.Heads(head, 0, head.Length, NoteTerm.Read(head, 0, head.Length))));

    [Theory]
    [InlineData("夜校", "晚上的学校；“集市”：赶集的地方。", "集市")]
    [InlineData("夜校", "晚上的学校。“集市”:赶集的地方；“灯会”：挂灯的集会。", "集市|灯会")]
    [InlineData("夜校、集市", "晚上的学校；“集市”：赶集的地方。", "")]
    [InlineData("夜校", "晚上的“学校”：学习的地方。", "")]
    [InlineData("夜校", "晚上的学校；“集市”是赶集的地方。", "")]
    [InlineData("夜校", "晚上的学校；“没有收尾的引号：赶集。", "")]
    public void A_definition_may_define_further_heads(string term, string definition, string expected)
        => Assert.Equal(expected, string.Join('|', NoteTerm.Further(definition, new TextSpan(0, definition.Length), term)));
}
