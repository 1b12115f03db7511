using Xialu.TextMining.Footnotes;

namespace Xialu.TextMining.Tests.Footnotes;

public sealed class BodyTextTests
{
    private const string Source = "办好“两业”融合试点，推进 “三城” 建设；再办“两业”融合试点。";

    [Theory]
    [InlineData("两业融合试点", "“两业”融合试点")]
    [InlineData("三城", "三城")]
    [InlineData("推进三城建设", "推进 “三城” 建设")]
    public void A_mention_is_printed_with_the_quotes_whose_partners_it_holds(string term, string expected)
    {
        var body = new BodyText(Source, 0, Source.Length);
        var mention = Assert.NotNull(body.FirstMention(term));
        Assert.Equal(expected, Source[mention.Start..mention.End]);
    }

    [Theory]
    [InlineData("两业融合试点", 2)]
    [InlineData("三城", 1)]
    [InlineData("四城", 0)]
    [InlineData("", 0)]
    public void Mentions_are_counted(string term, int expected) => Assert.Equal(expected, new BodyText(Source, 0, Source.Length).Count(term));

    [Theory]
    [InlineData("四城")]
    [InlineData("")]
    public void What_does_not_stand_in_the_body_has_no_first_mention(string term) => Assert.Null(new BodyText(Source, 0, Source.Length).FirstMention(term));

    [Fact]
    public void The_body_ends_where_it_is_told()
        => Assert.Equal(1, new BodyText(Source, 0, Source.IndexOf('；', StringComparison.Ordinal)).Count("两业融合试点"));
}
