using Xialu.TextMining.Reading;
using Xialu.TextMining.Slogans;

namespace Xialu.TextMining.Tests.Slogans;

public sealed class AnnexHeadTests
{
    [Theory]
    [InlineData("1.四早：指早发现。", "四早")]
    [InlineData("（3）“四早”：指早发现。", "“四早”")]
    [InlineData("〔12〕四早:指早发现。", "四早")]
    [InlineData("[^2]: “湖城60”：即办结时限。", "“湖城60”")]
    [InlineData("[^2]：四早。", "")]
    [InlineData("④ 四早：指早发现。", "四早")]
    [InlineData("[5].三清、四改：指清垃圾。", "三清、四改")]
    [InlineData("五、三清、四改：指清垃圾。", "三清、四改")]
    [InlineData("- 四早：指早发现。", "四早")]
    [InlineData("四早是指早发现。", "")]
    [InlineData("", "")]
    public void The_head_stands_between_the_number_and_the_colon(string entry, string head)
        => Assert.Equal(head, entry[Of(entry).Start..Of(entry).End]);

    [Fact]
    public void A_colon_far_into_the_paragraph_closes_no_head()
    {
        string entry = new string('文', 61) + "：指全文。";
        Assert.Equal(0, Of(entry).Length);
    }

    [Fact]
    public void The_colon_of_the_next_paragraph_is_not_seen()
    {
        const string Text = "1.四早\n2.五网：指水网。";
        Assert.Equal(0, AnnexHead.Of(Text, new TextSpan(0, 4)).Length);
    }

    [Theory]
    [InlineData("三清、四改", "三清|四改")]
    [InlineData("三清、", "三清")]
    [InlineData("**三清**、 四改 ", "三清|四改")]
    [InlineData("大气污染防治六大攻坚战", "六大攻坚战")]
    [InlineData("农村三项制度、河湖长制", "三项制度|河湖长制")]
    [InlineData("“三清”、四改", "")]
    [InlineData("三清（四改）", "")]
    [InlineData("一个长得不能再当作名词来用的词条它没有完没有了", "")]
    public void Its_terms_are_joined_by_list_commas_and_a_count_keeps_what_it_counts(string head, string terms)
        => Assert.Equal(terms, string.Join('|', AnnexHead.Terms(head, new TextSpan(0, head.Length)).Select(t => head[t.Start..t.End])));

    [Theory]
    [InlineData("污染防治三大战役", 4)]
    [InlineData("三大战役", 0)]
    [InlineData("第三产业", 0)]
    [InlineData("办好十件事", 0)]
    [InlineData("创建5个工程", 0)]
    public void A_count_begins_where_a_numeral_and_its_classifier_stand(string term, int start)
        => Assert.Equal(start, AnnexHead.CountStart(term, 0, term.Length));

    private static TextSpan Of(string entry) => AnnexHead.Of(entry, new TextSpan(0, entry.Length));
}
