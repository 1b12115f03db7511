using Xialu.TextMining.Footnotes;
using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Tests.Footnotes;

public sealed class LabelledPartsTests
{
    [Theory]
    [InlineData("两横三纵", "“两横”指东河路、西河路；“三纵”指甲路、乙路、丙路。", "两横=东河路、西河路|三纵=甲路、乙路、丙路")]
    [InlineData("一城两翼", "一城，即新城；两翼，即东镇和西镇。", "一城=新城|两翼=东镇和西镇")]
    [InlineData("1+2", "“1”是一个总站，“2”是两个分站。", "1=一个总站|2=两个分站")]
    [InlineData("1+2", "1是指一个总站，2是指两个分站。", "1=一个总站|2=两个分站")]
    [InlineData("1+1+9政策", "第一个“1”是指甲办法；第二个“1”是指乙办法；“9”是指九个细则。", "1=甲办法|1=乙办法|9=九个细则")]
    [InlineData("一带两廊", "“一带”（南北向）指河岸；“两廊”（东西向）指甲廊、乙廊。", "一带=河岸|两廊=甲廊、乙廊")]
    [InlineData("两纵一横", "“两纵”一是甲路，二是乙路；“一横”是丙路。", "两纵=一是甲路，二是乙路|一横=丙路")]
    [InlineData("散乱污", "“散”指零散的作坊；“乱”指乱建的厂房；“污”指排污的小厂。", "散=零散的作坊|乱=乱建的厂房|污=排污的小厂")]
    [InlineData("两心、三带", "前者是甲心和乙心；后者是丙带、丁带、戊带。", "两心=甲心和乙心|三带=丙带、丁带、戊带")]
    public void A_definition_may_go_through_the_term_label_by_label(string term, string definition, string expected)
        => Assert.Equal(expected, Read(term, definition));

    [Theory]
    [InlineData("两横三纵", "指“两横三纵”路网。")]
    [InlineData("两横三纵", "东河路、西河路等五条路。")]
    [InlineData("夜校", "“集市”指赶集的地方。")]
    [InlineData("散乱污", "散指零散。")]
    [InlineData("一城两翼", "“一城”")]
    public void Without_labels_of_the_term_there_is_nothing_to_go_through(string term, string definition) => Assert.Equal("", Read(term, definition));

    private static string Read(string term, string definition)
        => string.Join('|', LabelledParts.Read(definition, new TextSpan(0, definition.Length), term).Select(l => $"{l.Label}={definition[l.Body.Start..l.Body.End]}"));
}
