using Xialu.TextMining.Footnotes;
using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Tests.Footnotes;

public sealed class PiecesTests
{
    [Theory]
    [InlineData("甲、乙、丙", "、", "甲|乙|丙")]
    [InlineData("甲（子、丑）、乙", "、", "甲（子、丑）|乙")]
    [InlineData("“甲、乙”、丙", "、", "“甲、乙”|丙")]
    [InlineData("《甲、乙》、丙", "、", "《甲、乙》|丙")]
    [InlineData("甲；乙，丙", "；", "甲|乙，丙")]
    [InlineData("、、甲、、乙、", "、", "甲|乙")]
    [InlineData("甲） 、乙", "、", "甲）|乙")]
    [InlineData("甲 、 乙\n", "、", "甲|乙")]
    [InlineData("、、、", "、", "")]
    [InlineData("甲（乙、丙", "、", "甲（乙、丙")]
    public void A_list_is_cut_at_its_separators_outside_quotes_and_brackets(string text, string separators, string expected)
        => Assert.Equal(expected, Join(text, Pieces.Split(text, All(text), separators)));

    [Theory]
    [InlineData("“甲”“乙”“丙”", "“甲”|“乙”|“丙”")]
    [InlineData("《甲》《乙》和《丙》", "《甲》|《乙》|《丙》")]
    [InlineData("包括“甲”“乙”", "包括“甲”|“乙”")]
    [InlineData("背后的“甲”和“乙”", "背后的“甲”和“乙”")]
    [InlineData("茶叶、水果2个老产业和药材", "茶叶|水果2个老产业|药材")]
    public void One_quotation_after_another_and_a_closed_group_are_members_too(string text, string expected)
        => Assert.Equal(expected, Join(text, Pieces.SplitList(text, All(text), "、")));

    [Theory]
    [InlineData("甲和乙", "和")]
    [InlineData("甲以及乙", "以及")]
    [InlineData("甲与乙及丙", "与|及")]
    [InlineData("甲暨乙同丙", "暨|同")]
    [InlineData("和谐家园", "")]
    [InlineData("共同参与", "")]
    [InlineData("社会普及工程", "")]
    [InlineData("“甲和乙”丙", "")]
    [InlineData("（甲和乙）丙", "")]
    [InlineData("和甲", "")]
    [InlineData("甲和", "")]
    public void Joints_stand_between_members_and_are_no_part_of_a_word(string text, string expected)
        => Assert.Equal(expected, Join(text, Pieces.Joints(text, All(text))));

    [Theory]
    [InlineData("甲和乙和丙", 3)]
    [InlineData("甲和乙同丙", 1)]
    [InlineData("甲乙", -1)]
    public void The_last_joint_is_never_the_one_that_needs_a_count(string text, int expected)
    {
        TextSpan joint = Pieces.LastJoint(text, All(text));
        Assert.Equal(expected, joint.Length == 0 ? -1 : joint.Start);
    }

    [Theory]
    [InlineData("“甲乙”", "甲乙")]
    [InlineData("“甲”乙", "“甲”乙")]
    [InlineData("“甲”和“乙”", "“甲”和“乙”")]
    [InlineData("，甲乙。", "甲乙")]
    [InlineData("**甲乙**；", "甲乙")]
    [InlineData("+甲", "甲")]
    [InlineData("“”", "“”")]
    public void A_bare_piece_has_no_stops_and_no_quotes_around_it(string text, string expected) => Assert.Equal(expected, Pieces.Bare(text, All(text)));

    private static TextSpan All(string text) => new(0, text.Length);

    private static string Join(string text, List<TextSpan> spans) => string.Join('|', spans.Select(s => text[s.Start..s.End]));
}
