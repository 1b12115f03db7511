using System.Text;
using CsCheck;

namespace Xialu.TextMining.Tests.Reading;

using Xialu.TextMining.Reading;

/// <summary>The workers behind the reader of Markdown, each by itself.</summary>
public sealed class MarkdownPartTests
{
    private static readonly Gen<string> Cells = Gen.Char["甲5% a"].Array[0, 4].Select(c => new string(c));

    private static Document Read(string text) => DocumentReader.Read("a.md", Encoding.UTF8.GetBytes(text), DocumentFormat.Markdown);

    private static string Blocks(string text)
    {
        Document document = Read(text);
        return string.Join(" / ", document.Blocks.Select(b => $"{b.Kind}{b.Level} {document.Text[b.Span].Replace('\n', '↵')}"));
    }

    // What is left of a text when its marks are taken out.
    private static string Words(string text)
    {
        StringBuilder left = new(text);
        foreach (TextSpan mark in Read(text).Marks.Reverse()) left.Remove(mark.Start, mark.Length);
        return left.ToString();
    }

    [Theory]
    [InlineData("title: 青云县报告", "青云县报告")]
    [InlineData("date: 2024\nTitle: \"青云县\"", "青云县")]
    [InlineData("title: '青云县'", "青云县")]
    [InlineData("title:", null)]
    [InlineData("title: \"\"", null)]
    [InlineData("subtitle: 青云县", null)]
    public void The_title_of_a_front_matter_is_its_value_without_quotes(string matter, string? title) => Assert.Equal(title, MarkdownNotes.TitleOf(matter));

    [Theory]
    [InlineData("[^1]: 甲", true)]
    [InlineData("[^两稳]: 即稳增长", true)]
    [InlineData("[^]: 甲", false)]
    [InlineData(" [^1]: 甲", false)]
    [InlineData("[1]: 甲", false)]
    [InlineData("[^1] 甲", false)]
    public void A_definition_that_nothing_cites_is_a_note(string line, bool note)
        => Assert.Equal(note ? 1 : 0, MarkdownNotes.WithUncitedNotes(line, []).Count(b => b.Kind == BlockKind.Note && b.Span.Length == line.Length));

    [Fact]
    public void A_definition_inside_another_block_is_no_note_of_its_own()
    {
        Block[] code = [new(new TextSpan(0, 8), BlockKind.Paragraph, 0)];
        Assert.Equal(code, MarkdownNotes.WithUncitedNotes("甲\n[^1]: 乙", code));
    }

    [Theory]
    [InlineData("|指标|值|\n|-|-|\n|甲\\|乙|5|", "TableHeader0 指标 / TableHeader1 值 / TableCell0 甲\\|乙 / TableCell1 5")]
    [InlineData("指标|值\n-|-\n甲|5", "TableHeader0 指标 / TableHeader1 值 / TableCell0 甲 / TableCell1 5")]
    [InlineData("说明如下\n|指标|值|\n|-|-|\n|甲|5|", "Paragraph0 说明如下 / TableHeader0 指标 / TableHeader1 值 / TableCell0 甲 / TableCell1 5")]
    [InlineData("> |指标|值|\n> |-|-|\n> |甲|5|", "TableHeader0 指标 / TableHeader1 值 / TableCell0 甲 / TableCell1 5")]
    [InlineData("|指标|值|\n|:-|-:|\n||5|", "TableHeader0 指标 / TableHeader1 值 / TableCell1 5")]
    public void Cells_are_split_from_the_source(string text, string blocks) => Assert.Equal(blocks, Blocks(text));

    [Fact]
    public void Every_table_gives_the_cells_that_splitting_at_pipes_gives()
        => Gen.Int[2, 4].SelectMany(columns => Cells.Array[columns].Array[1, 5]).Sample(rows =>
        {
            string[][] all = [[.. rows[0].Select((_, i) => $"列{i}")], .. rows];
            string rule = "|" + string.Concat(Enumerable.Repeat("-|", rows[0].Length));
            string text = string.Join('\n', new[] { "|" + string.Join('|', all[0]) + "|", rule }.Concat(all.Skip(1).Select(r => "|" + string.Join('|', r) + "|")));
            string expected = string.Join(' ', all.SelectMany(r => r.Select((cell, i) => (Cell: cell.Trim(), Column: i))).Where(c => c.Cell.Length > 0).Select(c => $"{c.Column}:{c.Cell}"));
            Document document = Read(text);
            Assert.Equal(expected, string.Join(' ', document.Blocks.Select(b => $"{b.Level}:{document.Text[b.Span]}")));
        }, iter: 300);

    [Theory]
    [InlineData("# 甲 #", "甲 ")]
    [InlineData("# 甲#", "甲#")]
    [InlineData("甲\n===", "甲\n")]
    [InlineData("**甲**、__乙__、*丙*、_丁_", "甲、乙、丙、丁")]
    [InlineData("`甲` ``乙``", "甲 乙")]
    [InlineData("[甲](http://a.b \"题\")和[乙][1]", "甲和[乙][1]")]
    [InlineData("![图](a.png)甲", "甲")]
    [InlineData("甲<http://a.b>乙", "甲乙")]
    [InlineData("<div>甲</div>", "甲")]
    [InlineData("<div>甲<!-- 乙", "甲")]
    [InlineData("3 < 5，7 > 6", "3 < 5，7 > 6")]
    [InlineData("\\*甲\\*", "*甲*")]
    [InlineData("~~~\n甲\n~~~", "甲")]
    [InlineData("```text\n甲", "甲")]
    [InlineData("> 甲\n> > 乙", " 甲\n  乙")]
    [InlineData("* 甲\n+ 乙\n- 丙", " 甲\n 乙\n 丙")]
    [InlineData("1) 甲", "1) 甲")]
    [InlineData("甲\n\n***\n\n乙", "甲\n\n\n\n乙")]
    [InlineData("**甲", "甲")]
    public void Without_its_marks_a_text_is_what_is_read_aloud(string text, string words) => Assert.Equal(words, Words(text));

    [Fact]
    public void Marks_are_taken_out_once_and_words_never()
        => Gen.OneOf(Gen.Const("甲"), Gen.Const("**"), Gen.Const("*"), Gen.Const("# "), Gen.Const("\n"), Gen.Const("> "), Gen.Const("["), Gen.Const("](u)"), Gen.Const("|")).Array[0, 25]
            .Select(string.Concat).Where(t => !string.IsNullOrWhiteSpace(t)).Sample(text => Assert.Equal(text.Count(c => c == '甲'), Words(text).Count(c => c == '甲')), iter: 2_000);

    [Theory]
    [InlineData("- 甲\n  - 乙\n- 丙", 2)]
    [InlineData("> > 甲", 2)]
    [InlineData("> - > - 甲", 4)]
    [InlineData("1. 甲\n   10) 乙", 2)]
    [InlineData("-甲\n1.甲\n1234567890. 甲", 0)]
    [InlineData("- 甲\n正文", 1)]
    public void Lists_and_quotes_are_counted_before_they_are_parsed(string text, int depth)
    {
        MarkdownNesting.Check(text, "a.md", new ReadingLimits { MaxDepth = depth });
        if (depth > 0) Assert.Throws<ReadingException>(() => MarkdownNesting.Check(text, "a.md", new ReadingLimits { MaxDepth = depth - 1 }));
    }

    [Fact]
    public void A_paragraph_of_ten_thousand_marks_is_Markdown_and_one_more_is_a_tangle()
    {
        Assert.False(MarkdownNesting.IsTangled(new string('*', 10_000)));
        Assert.True(MarkdownNesting.IsTangled(new string('*', 10_001)));
        Assert.False(MarkdownNesting.IsTangled(new string('*', 7_000) + "\n \n" + new string('*', 7_000)));
        Assert.True(MarkdownNesting.IsTangled(new string('*', 7_000) + "\n" + new string('*', 7_000)));
    }
}
