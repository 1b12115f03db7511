using Xialu.TextMining.Footnotes;
using Xialu.TextMining.Reading;
using Xialu.TextMining.Slogans;

namespace Xialu.TextMining.Tests.Slogans;

public sealed class ReportTermsTests
{
    [Theory]
    [InlineData("四个统一", 4, SloganType.Numeral)]
    [InlineData("农村三项制度", 0, SloganType.Numeral)]
    [InlineData("河湖经济", 4, SloganType.Named)]
    [InlineData("智能网联汽车产业服务", 0, SloganType.Named)]
    [InlineData("碳汇", 0, SloganType.Named)]
    [InlineData("两新", 0, SloganType.Numeral)]
    public void A_term_with_a_note_is_known_if_it_is_an_abbreviation_or_coined(string term, int length, SloganType type)
    {
        (int found, SloganType kind) = new ReportTerms("", [Note(term)], []).LongestAt(term, 0);
        Assert.Equal(length, found);
        if (length > 0) Assert.Equal(type, kind);
    }

    [Fact]
    public void The_count_of_a_term_is_known_by_itself()
        => Assert.Equal((4, SloganType.Numeral), new ReportTerms("", [Note("农村三项制度")], []).LongestAt("完善三项制度", 2));

    [Theory]
    [InlineData("四个统一", 4)]
    [InlineData("四早", 0)]
    [InlineData("坚持四个统一", 0)]
    [InlineData("4+3+2", 0)]
    [InlineData("四个统一。", 0)]
    public void A_quoted_abbreviation_is_known_if_it_is_long_enough_to_be_safe(string quoted, int length)
        => Assert.Equal(length, new ReportTerms(quoted, [], [new TextSpan(0, quoted.Length)]).LongestAt(quoted, 0).Length);

    [Theory]
    [InlineData("四早", SloganType.Numeral)]
    [InlineData("5G基站", null)]
    [InlineData("1+4", SloganType.Numeral)]
    [InlineData("夜经济", SloganType.Named)]
    [InlineData("数字孪生", null)]
    public void The_type_of_an_unquoted_term_is_its_form(string term, SloganType? type) => Assert.Equal(type, ReportTerms.TypeOf(term));

    private static FootnoteTerm Note(string term) => new() { Term = term, Definition = "指某事。", DefinitionSpan = default };
}
