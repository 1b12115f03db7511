using Xialu.TextMining.Export.Pages;
using Xialu.TextMining.Structure;

namespace Xialu.TextMining.Tests.Export.Pages;

// Inside the namespace, because the Open XML SDK has a namespace DocumentFormat.
using Xialu.TextMining.Reading;

public sealed class TextBlocksTests
{
    [Fact]
    public void Headings_paragraphs_and_cells_are_blocks_of_their_own()
        => Assert.Equal(
            """
            Paragraph 0 # 青云县2024年政府工作报告
            Heading 1 ## 一、2023年工作回顾
            Paragraph 0 地区生产总值增长5.8%。
            HeaderCell 0 指标
            HeaderCell 0 目标
            Cell 0 财政收入
            Cell 0 增长3%

            """, Blocks(DocumentFormat.Markdown, "# 青云县2024年政府工作报告\n\n## 一、2023年工作回顾\n\n地区生产总值增长5.8%。\n\n| 指标 | 目标 |\n|---|---|\n| 财政收入 | 增长3% |\n"));

    [Fact]
    public void A_line_that_belongs_to_no_paragraph_is_noise_and_a_line_of_marks_is_nothing()
    {
        const string text = "首页 > 政务公开 > 政府工作报告\n********\n青云县政府工作报告\n各位代表：\n一、2023年工作回顾\n地区生产总值增长5.8%。\n";
        string blocks = Blocks(DocumentFormat.Text, text);
        Assert.Contains("Noise 0 首页 > 政务公开 > 政府工作报告\n", blocks, StringComparison.Ordinal);
        Assert.DoesNotContain("***", blocks, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_outline_has_no_blocks()
        => Assert.Empty(TextBlocks.Of(new Outline { Document = new Document { Name = "a", Format = DocumentFormat.Text, Text = new DocumentText("") }, Sections = [], Paragraphs = [], Sentences = [] }));

    private static string Blocks(DocumentFormat format, string text)
    {
        Outline outline = OutlineParser.Parse(DocumentReader.Read("a", System.Text.Encoding.UTF8.GetBytes(text), format));
        return string.Concat(TextBlocks.Of(outline).Select(b => $"{b.Kind} {b.Depth} {outline.Document.Text[b.Span]}\n"));
    }
}
