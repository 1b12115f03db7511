using Xialu.TextMining.Slogans;

namespace Xialu.TextMining.Tests.Slogans;

/// <summary>What holds for any text: reports made of shuffled pieces, cut at any place, in any width.</summary>
public sealed class SloganPropertyTests
{
    private static readonly string[] Pieces =
    [
        "“四早”", "“清湖净岸”行动", "“", "”", "，", "。", "、", "\n", "一是抓招商、促落地", "坚持稳中求进工作总基调", "道阻且长，行则将至", "3+12+N", "一企一策",
        "延链补链强链", "[3]", "（四）", "各位代表", "全县", "2024年增长5.8%", "的", "等", "\u3000", "稳就业、", "名词解释", "1.四早：指早发现。", "\uD800", "\0",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Spans_rise_never_overlap_and_give_their_text(int seed)
    {
        var random = new Random(seed);
        for (int round = 0; round < 100; round++)
        {
            string text = Shuffled(random);
            IReadOnlyList<Slogan> slogans = SloganExtractorTests.Extract(text);
            Assert.All(slogans, s => Assert.Equal(s.Text, text[s.Span.Start..s.Span.End]));
            Assert.All(slogans, s => Assert.True(s.Span.Length > 0 && s.Key.Length > 0, s.ToString()));
            Assert.All(slogans.Zip(slogans.Skip(1)), p => Assert.True(p.First.Span.End <= p.Second.Span.Start, text));
        }
    }

    [Fact]
    public void A_text_read_twice_gives_the_same_slogans()
    {
        string text = Shuffled(new Random(4));
        Assert.Equal(SloganExtractorTests.Extract(text).Select(s => (s.Span, s.Type, s.Key)), SloganExtractorTests.Extract(text).Select(s => (s.Span, s.Type, s.Key)));
    }

    [Theory]
    [InlineData("构建3+12+N体系，落实“四早”，稳就业,稳企业,稳市场。")]
    [InlineData("一是抓招商,促落地。推行“乐居243”模式，服务“30·60”目标。")]
    public void Width_changes_no_key(string text)
    {
        string wide = string.Concat(text.Select(c => c is > ' ' and <= '~' ? (char)(c + 0xFEE0) : c));
        Assert.NotEmpty(SloganExtractorTests.Extract(text));
        Assert.Equal(SloganExtractorTests.Extract(text).Select(s => s.Key), SloganExtractorTests.Extract(wide).Select(s => s.Key), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("全县落实“四早”，推进一网通办，坚持新发展理念。")]
    public void Paragraphs_do_not_change_each_other(string paragraph)
    {
        string[] once = [.. SloganExtractorTests.Extract(paragraph).Select(s => s.Key)];
        Assert.Equal(3, once.Length);
        Assert.Equal([.. once, .. once, .. once], SloganExtractorTests.Extract($"{paragraph}\n{paragraph}\n{paragraph}").Select(s => s.Key), StringComparer.Ordinal);
    }

    private static string Shuffled(Random random) => string.Concat(Enumerable.Range(0, 60).Select(_ => Pieces[random.Next(Pieces.Length)]));
}
