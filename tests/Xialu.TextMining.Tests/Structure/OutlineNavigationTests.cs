using Xialu.TextMining.Structure;

namespace Xialu.TextMining.Tests.Structure;

public sealed class OutlineNavigationTests
{
    private const string Text = """
        各位代表：
        现在，我代表县人民政府向大会报告工作，请予审议。
        一、2020年工作回顾
        （一）产业更强
        投产两座。又建一座。
        二、2021年工作安排
        一是修路。先修村里的，再修镇上的，年底以前全部通车。
        让我们携手前行！
        """;

    private static readonly Outline Outline = OutlineParserTests.Parse(Text);

    [Theory]
    [InlineData("投产", "2020年工作回顾 / 产业更强")]
    [InlineData("再修", "2021年工作安排 / 修路")]
    [InlineData("产业", "2020年工作回顾 / 产业更强")]
    [InlineData("携手", "")]
    public void The_heading_path_names_the_headings_around_a_position(string at, string path)
        => Assert.Equal(path, Outline.HeadingPathAt(Text.IndexOf(at, StringComparison.Ordinal)));

    [Fact]
    public void Each_paragraph_and_sentence_is_found_from_every_position_in_it()
    {
        for (int i = 0; i < Outline.Paragraphs.Count; i++)
        {
            Assert.Equal(i, Outline.ParagraphAt(Outline.Paragraphs[i].Span.Start));
            Assert.Equal(i, Outline.ParagraphAt(Outline.Paragraphs[i].Span.End - 1));
        }
        for (int i = 0; i < Outline.Sentences.Count; i++) Assert.Equal(i, Outline.SentenceAt(Outline.Sentences[i].Span.Start));
    }

    [Fact]
    public void A_line_end_lies_in_no_paragraph_but_in_a_section()
    {
        int lineEnd = Text.IndexOf('\n', StringComparison.Ordinal);
        Assert.Equal(-1, Outline.ParagraphAt(lineEnd));
        Assert.Equal(-1, Outline.SentenceAt(lineEnd));
        Assert.Equal(SectionKind.Front, Outline.KindAt(lineEnd));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(100000)]
    public void Positions_outside_the_text_are_in_nothing(int position)
    {
        Assert.Null(Outline.SectionAt(position));
        Assert.Equal(-1, Outline.ParagraphAt(position));
        Assert.Equal("", Outline.HeadingPathAt(position));
    }
}
