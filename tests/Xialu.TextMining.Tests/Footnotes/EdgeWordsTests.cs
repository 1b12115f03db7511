using Xialu.TextMining.Footnotes;

namespace Xialu.TextMining.Tests.Footnotes;

public sealed class EdgeWordsTests
{
    [Theory]
    [InlineData("推进农业", "渔业|旅游业", "农业")]
    [InlineData("群众要增强安全意识", "法律意识|环保意识", "安全意识")]
    [InlineData("创新驱动", "绿色发展|开放发展", "创新驱动")]
    [InlineData("茶叶", "水果|药材", "茶叶")]
    [InlineData("摒弃“等一等”的想法", "“看一看”的念头|“靠一靠”的意识", "“等一等”的想法")]
    public void Verbs_before_a_list_of_nouns_lead_into_it(string first, string others, string expected)
        => Assert.Equal(expected, LeadingWords.First(first, [.. others.Split('|')]));

    [Theory]
    [InlineData("柳树村集中开展整治", "杨树村|松树村", "柳树村")]
    [InlineData("柳树村", "杨树村|松树村", "柳树村")]
    public void The_verb_behind_a_list_leads_out_of_it(string last, string others, string expected)
        => Assert.Equal(expected, EdgeWords.Last(last, [.. others.Split('|')]));

    [Theory]
    [InlineData("工业化主导", 2, true)]
    [InlineData("资源有优势", 2, false)]
    public void A_unit_ends_a_word_or_is_one(string member, int at, bool expected)
        => Assert.Equal(expected, EdgeWords.EndsWord(member, at));

    [Theory]
    [InlineData("不断提高收入", 2, true)]
    [InlineData("突出民生", 2, true)]
    [InlineData("社区组织管理", 2, false)]
    [InlineData("民生", 2, false)]
    public void A_verb_and_its_adverbs_govern_what_follows(string member, int length, bool expected) => Assert.Equal(expected, EdgeWords.Governs(member, length));

    [Theory]
    [InlineData("国际重要", true)]
    [InlineData("全市规划建设", false)]
    public void A_quality_belongs_to_its_member(string before, bool expected) => Assert.Equal(expected, EdgeWords.IsQuality(before));

    [Theory]
    [InlineData("统一建设", true)]
    [InlineData("现代", false)]
    public void An_attribute_is_no_lead(string before, bool expected) => Assert.Equal(expected, EdgeWords.IsLead(before));

    [Theory]
    [InlineData("员工因公外出经费", "公外出经费", "因公外出经费")]
    [InlineData("村（宅）旁", "（宅）旁", "村（宅）旁")]
    [InlineData("进一步提高收入", "收入", "收入")]
    public void A_first_member_begins_at_the_border_of_a_word(string member, string kept, string expected)
        => Assert.Equal(expected, EdgeWords.FromBorder(member, kept, ["公务车辆经费"]));

    [Theory]
    [InlineData("重要旅游目的地", "重要旅游目", "重要旅游目的地")]
    [InlineData("使用权（经营权）的做法", "使用权（经营权", "使用权（经营权）")]
    [InlineData("“两宜”步道建设", "“两宜", "“两宜”步道建设")]
    public void A_last_member_ends_at_the_border_of_a_word_and_closes_its_marks(string member, string kept, string expected)
        => Assert.Equal(expected, EdgeWords.ToBorder(member, kept));

    [Theory]
    [InlineData("重大战略实施", "建设", true)]
    [InlineData("道路", "建设", false)]
    [InlineData("重大战略实施", "产业", false)]
    public void A_deed_at_the_end_is_alike_another_deed(string member, string tail, bool expected) => Assert.Equal(expected, EdgeWords.EndsLike(member, tail));

    [Theory]
    [InlineData("由于甲乙", "由", false)]
    [InlineData("在城区", "在", true)]
    public void A_member_begins_with_a_word_and_not_with_half_of_one(string member, string word, bool expected) => Assert.Equal(expected, EdgeWords.Begins(member, word));
}
