namespace Xialu.TextMining.Tests.Reading;

using Xialu.TextMining.Reading;

public sealed class LineAssemblerTests
{
    private static LineAssembler Lines(int most = 1_000) => new("a.html", new ReadingLimits { MaxCharacters = most });

    private static string Print(LineAssembler lines)
    {
        (string text, IReadOnlyList<Block> blocks) = lines.Finish();
        return (text.Replace('\n', '/') + " " + string.Join(' ', blocks.Select(b => $"{b.Kind}{b.Level}:{text.Substring(b.Span.Start, b.Span.Length)}"))).Replace('\t', '|');
    }

    // One string a cell, its lines parted by /.
    private static void Row(LineAssembler lines, bool header, params string[] cells)
    {
        lines.BeginRow(header);
        foreach (string cell in cells)
        {
            lines.BeginCell();
            foreach (string line in cell.Split('/')) lines.Add(line, BlockKind.Paragraph, 0);
        }
        lines.EndRow();
    }

    [Fact]
    public void Lines_stand_one_after_the_other_and_empty_ones_are_left_out()
    {
        LineAssembler lines = Lines();
        lines.Add("回顾", BlockKind.Heading, 2);
        lines.Add(" \u3000", BlockKind.Paragraph, 0);
        lines.Add("增长", BlockKind.Paragraph, 0);
        Assert.Equal("回顾/增长/ Heading2:回顾 Paragraph0:增长", Print(lines));
    }

    [Fact]
    public void Nothing_added_gives_no_text()
    {
        LineAssembler lines = Lines();
        Row(lines, header: false, "", "");
        Assert.Equal(" ", Print(lines));
    }

    [Theory]
    [InlineData("指标", "单位", "指标|单位/ TableCell0:指标 TableCell1:单位")]
    [InlineData("", "单位", "单位/ TableCell1:单位")]
    [InlineData("完成/情况", "好", "完成 情况|好/ TableCell0:完成 情况 TableCell1:好")]
    [InlineData("一/二/三/四/五", "好", "一/二/三/四/五/好/ Paragraph0:一 Paragraph0:二 Paragraph0:三 Paragraph0:四 Paragraph0:五 Paragraph0:好")]
    public void A_row_of_short_cells_is_a_line_and_one_of_paragraphs_is_layout(string one, string other, string printed)
    {
        LineAssembler lines = Lines();
        Row(lines, header: false, one, other);
        Assert.Equal(printed, Print(lines));
    }

    [Fact]
    public void Cells_of_the_first_row_are_headers()
    {
        LineAssembler lines = Lines();
        Row(lines, header: true, "指标", "值");
        Row(lines, header: false, "产值", "5");
        Assert.Equal("指标|值/产值|5/ TableHeader0:指标 TableHeader1:值 TableCell0:产值 TableCell1:5", Print(lines));
    }

    [Fact]
    public void A_row_of_one_cell_is_layout_and_keeps_what_its_lines_are()
    {
        LineAssembler lines = Lines();
        lines.BeginRow(header: true);
        lines.BeginCell();
        lines.Add("回顾", BlockKind.Heading, 1);
        lines.EndRow();
        Assert.Equal("回顾/ Heading1:回顾", Print(lines));
    }

    [Fact]
    public void A_row_with_one_filled_cell_has_no_tabs()
    {
        LineAssembler lines = Lines();
        Row(lines, header: false, "", "正文", "");
        Assert.Equal("正文/ TableCell1:正文", Print(lines));
    }

    [Fact]
    public void A_row_of_navigation_stays_navigation()
    {
        LineAssembler lines = Lines();
        lines.BeginRow(header: false);
        foreach (string cell in new[] { "首页", "政务" })
        {
            lines.BeginCell();
            lines.Add(cell, BlockKind.Chrome, 0);
        }
        lines.EndRow();
        Assert.Equal("首页|政务/ Chrome0:首页|政务", Print(lines));
    }

    [Fact]
    public void A_table_in_a_cell_gives_its_rows_to_the_cell()
    {
        LineAssembler lines = Lines();
        lines.BeginRow(header: false);
        lines.BeginCell();
        Row(lines, header: true, "甲", "乙");
        Row(lines, header: false, "一个很长的单元格，长得不像表格里的词，所以外面的表是排版用的，里面的才是", "二");
        lines.BeginCell();
        lines.Add("旁", BlockKind.Paragraph, 0);
        lines.EndRow();
        Assert.StartsWith("甲|乙/一个很长的单元格，", Print(lines), StringComparison.Ordinal);
        Assert.EndsWith("TableCell1:二 Paragraph0:旁", Print(lines), StringComparison.Ordinal);
    }

    [Fact]
    public void Cells_and_row_ends_outside_a_row_do_no_harm()
    {
        LineAssembler lines = Lines();
        lines.BeginCell();
        lines.EndRow();
        lines.Add("甲", BlockKind.Paragraph, 0);
        Assert.Equal("甲/ Paragraph0:甲", Print(lines));
    }

    [Fact]
    public void Text_in_a_row_before_its_first_cell_makes_a_cell()
    {
        LineAssembler lines = Lines();
        lines.BeginRow(header: false);
        lines.Add("甲", BlockKind.Paragraph, 0);
        lines.BeginCell();
        lines.Add("乙", BlockKind.Paragraph, 0);
        lines.EndRow();
        Assert.Equal("甲|乙/ TableCell0:甲 TableCell1:乙", Print(lines));
    }

    [Fact]
    public void Lines_that_wait_in_a_row_count_against_the_limit_like_others()
    {
        LineAssembler lines = Lines(6);
        lines.BeginRow(header: false);
        lines.BeginCell();
        lines.Add("甲乙丙", BlockKind.Paragraph, 0);
        ReadingException e = Assert.Throws<ReadingException>(() => lines.Add("丁戊", BlockKind.Paragraph, 0));
        Assert.Equal("a.html: found more than 6 characters; expected a report. Raise ReadingLimits.MaxCharacters if the file is trusted.", e.Message);
    }

    [Fact]
    public void A_text_as_long_as_the_limit_is_taken()
    {
        LineAssembler lines = Lines(6);
        lines.Add("甲乙丙丁戊", BlockKind.Paragraph, 0);
        Assert.Equal("甲乙丙丁戊\n", lines.Finish().Text);
        lines.CheckWaiting(0);
        Assert.Throws<ReadingException>(() => lines.CheckWaiting(1));
    }
}
