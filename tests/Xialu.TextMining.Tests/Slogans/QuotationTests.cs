using Xialu.TextMining.Reading;
using Xialu.TextMining.Slogans;

namespace Xialu.TextMining.Tests.Slogans;

public sealed class QuotationTests
{
    [Theory]
    [InlineData("落实“四早”“五网”要求", "四早|五网")]
    [InlineData("落实\"四早\"要求", "四早")]
    [InlineData("落实「四早」『五网』", "四早|五网")]
    [InlineData("落实‘四早’要求", "四早")]
    [InlineData("落实〝四早〞要求", "四早")]
    [InlineData("落实＂四早＂要求", "四早")]
    [InlineData("落实“喊出‘四早’口号”要求", "喊出‘四早’口号")]
    [InlineData("落实“ 四早 ”要求", "四早")]
    [InlineData("落实“四早[3]”要求", "四早")]
    [InlineData("落实“四早要求“五网”", "五网")]
    [InlineData("落实“”要求", "")]
    [InlineData("落实四早”要求", "")]
    [InlineData("落实“四早", "")]
    public void The_outermost_pairs_are_found(string text, string contents)
        => Assert.Equal(contents, string.Join('|', Scan(text).Select(q => text[q.Content.Start..q.Content.End])));

    [Fact]
    public void The_outer_span_takes_the_marks_in()
    {
        Quotation quotation = Assert.Single(Scan("落实“四早[3]”要求"));
        Assert.Equal(new TextSpan(2, 7), quotation.Outer);
        Assert.Equal(new TextSpan(3, 2), quotation.Content);
    }

    [Fact]
    public void A_closing_mark_too_far_away_closes_nothing() => Assert.Empty(Scan("“" + new string('文', 80) + "”"));

    [Fact]
    public void Only_the_paragraph_is_scanned() => Assert.Empty(QuotationScanner.Scan("落实“四早”要求", new TextSpan(0, 5)));

    [Theory]
    [InlineData("“四早”机制", SloganType.Numeral)]
    [InlineData("“清湖净岸”行动", SloganType.Named)]
    [InlineData("“项目为先”理念", SloganType.Quoted)]
    [InlineData("“道阻且长，行则将至”", SloganType.Exhort)]
    [InlineData("“外防输入、内防反弹”", SloganType.Formula)]
    [InlineData("“外防输入、内防反弹、人物同防”", SloganType.Formula)]
    [InlineData("“动态清零”", SloganType.Formula)]
    [InlineData("“动态清零、稳产保供”", SloganType.Quoted)]
    [InlineData("“稳中求进”", SloganType.Quoted)]
    public void The_first_rule_that_fits_gives_the_type(string text, SloganType type) => Assert.Equal(type, Judge(text));

    [Theory]
    [InlineData("“我们怎么办？”")]
    [InlineData("“路修好了。大家都高兴”")]
    [InlineData("“ ”")]
    [InlineData("“＋”")]
    [InlineData("\"“\"")]
    public void Plain_speech_and_marks_have_none(string text) => Assert.Null(Judge(text));

    [Fact]
    public void A_passage_is_speech() => Assert.Null(Judge("“" + new string('文', 46) + "”"));

    private static SloganType? Judge(string text) => QuotationJudge.Judge(text, Scan(text), 0, text.Length);

    private static List<Quotation> Scan(string text) => QuotationScanner.Scan(text, new TextSpan(0, text.Length));
}
