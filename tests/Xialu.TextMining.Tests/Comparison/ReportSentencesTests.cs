using Xialu.TextMining.Comparison;

namespace Xialu.TextMining.Tests.Comparison;

public sealed class ReportSentencesTests
{
    private static readonly MinedReport Report = ReportTexts.Mine("青云", "我们修了三条乡村公路，方便群众出行。我们修路。", "新建三所公办幼儿园，增加学位九百个。");

    [Fact]
    public void Sentences_of_the_body_are_kept_with_their_place()
    {
        ReportSentences sentences = ReportSentences.Of(Report);
        Assert.Equal("青云", sentences.Name);
        Assert.Contains(sentences.Sentences, s => s.Text == "新建三所公办幼儿园，增加学位九百个。");
        Assert.All(sentences.Sentences, s => Assert.Equal(Report.Text[s.Span], s.Text));
    }

    [Fact]
    public void Short_sentences_and_notes_are_left_out()
    {
        ReportSentences sentences = ReportSentences.Of(Report);
        Assert.DoesNotContain(sentences.Sentences, s => s.Text is "我们修路。" or "各位代表：");
        Assert.DoesNotContain(sentences.Sentences, s => s.Text.Contains("保就业", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("ＧＤＰ增长 5.8％，", "GDP增长58")]
    [InlineData("“项目为王”——gdp", "项目为王GDP")]
    [InlineData("𠮷、。", "𠮷")]
    [InlineData("", "")]
    public void What_copies_change_is_left_out(string text, string bare)
    {
        Assert.Equal(bare, BareText.Of(text));
        Assert.Equal(bare.Length, BareText.LengthOf(text));
    }
}
