namespace Xialu.TextMining.Formats.Tests;

/// <summary>From glyphs to lines to paragraphs, with glyphs set by hand.</summary>
public sealed class PdfLinesTests
{
    private const double Size = 10;

    [Theory]
    [InlineData("⼈⺠⽣活", "人民生活")]
    [InlineData("⻔⻚⻓", "门页长")]
    [InlineData("无", "无")]
    public void Radicals_become_the_characters_that_were_meant(string printed, string meant) => Assert.Equal(meant, RadicalFolder.Fold(printed));

    [Fact]
    public void Glyphs_of_one_height_are_a_line_whatever_their_order_in_the_file()
    {
        List<PdfGlyph> glyphs = [.. Set("第二行", 50, 80), .. Set("第一行", 50, 100)];
        Assert.Equal(["第一行", "第二行"], LineBuilder.Build(glyphs, page: 1).Select(l => l.Text), StringComparer.Ordinal);
        glyphs.Reverse();
        Assert.Equal(["第一行", "第二行"], LineBuilder.Build(glyphs, page: 1).Select(l => l.Text), StringComparer.Ordinal);
    }

    [Fact]
    public void A_glyph_printed_twice_for_boldness_is_one()
        => Assert.Equal("粗体", LineBuilder.Build([.. Set("粗体", 50, 100), .. Set("粗体", 50.4, 100)], 1).Single().Text);

    [Fact]
    public void A_small_raised_digit_is_the_number_of_a_note()
        => Assert.Equal("增长5%¹。", LineBuilder.Build([.. Set("增长5%", 50, 100), new PdfGlyph("1", 90, 93, 104, 6), .. Set("。", 93, 100)], 1).Single().Text);

    [Fact]
    public void A_wide_gap_is_a_tab_and_a_narrow_one_a_space_between_Latin_words_only()
    {
        Assert.Equal("指标\t数值", LineBuilder.Build([.. Set("指标", 50, 100), .. Set("数值", 120, 100)], 1).Single().Text);
        Assert.Equal("AB CD", LineBuilder.Build([.. Set("AB", 50, 100), .. Set("CD", 74, 100)], 1).Single().Text);
        Assert.Equal("报告", LineBuilder.Build([.. Set("报", 50, 100), .. Set("告", 70, 100)], 1).Single().Text);
    }

    [Theory]
    [InlineData("12")]
    [InlineData("- 12 -")]
    [InlineData("— １２ —")]
    [InlineData("第 3 页 共 12 页")]
    [InlineData("3/12")]
    [InlineData("Page 3 of 12")]
    public void A_page_number_is_no_text(string number)
        => Assert.Equal(["正文"], PageFurniture.Without([[Line("正文"), Line(number, baseline: 30)]]).Single().Select(l => l.Text), StringComparer.Ordinal);

    [Fact]
    public void A_running_title_is_left_out_and_a_first_line_stays()
    {
        List<PdfLine> Page(int page) => [Line("某县政府工作报告", page, baseline: 800), Line($"第{page}页的正文一", page, baseline: 700 - 3 * page), Line("第二行", page, baseline: 480), Line("第三行", page, baseline: 460 - 3 * page), Line("第四行" + page, page, baseline: 440 - 3 * page)];
        Assert.Equal(["第1页的正文一", "第二行", "第三行", "第四行1"], PageFurniture.Without([Page(1), Page(2), Page(3)])[0].Select(l => l.Text), StringComparer.Ordinal);
        Assert.Equal(5, PageFurniture.Without([Page(1), Page(2)])[0].Count);
    }

    [Fact]
    public void Small_print_at_the_foot_that_begins_with_a_mark_is_a_note()
    {
        List<PdfLine> page = [Line("正文[1]。"), Line("[1]两稳一保：稳增长、", baseline: 60, size: 8), Line("稳市场主体、保就业。", baseline: 50, size: 8), Line("[2]某词：解释。", baseline: 40, size: 8)];
        List<PdfLine> notes = PageNotes.TakeOut([page], bodySize: Size);
        Assert.Equal(["正文[1]。"], page.Select(l => l.Text), StringComparer.Ordinal);
        Assert.Equal(["[1]两稳一保：稳增长、稳市场主体、保就业。", "[2]某词：解释。"], PageNotes.Split(notes).Select(ParagraphJoiner.TextOf), StringComparer.Ordinal);
    }

    [Fact]
    public void A_full_line_goes_on_and_an_ended_one_does_not()
        => Assert.Equal(["一二三四五六七八九十甲乙", "丙丁", "戊己庚辛壬癸子丑寅卯辰"],
            Join(("一二三四五六七八九十", 50), ("甲乙", 50), ("丙丁", 50), ("戊己庚辛壬癸子丑寅卯", 50), ("辰", 50)), StringComparer.Ordinal);

    [Fact]
    public void A_line_is_full_when_the_next_word_with_its_marks_had_no_room()
    {
        Assert.Equal(["一二三四五六七八九甲，乙", "完了完了完了完了完了"], Join(("一二三四五六七八九", 50), ("甲，乙", 50), ("完了完了完了完了完了", 50)), StringComparer.Ordinal);
        Assert.Equal(["一二三四五六七八", "甲乙丙丁戊己庚辛壬癸"], Join(("一二三四五六七八", 50), ("甲乙丙丁戊己庚辛壬癸", 50)), StringComparer.Ordinal);
    }

    [Fact]
    public void A_line_that_is_set_in_begins_a_paragraph()
        => Assert.Equal(["一二三四五六七八九十", "甲乙丙丁戊己庚辛"], Join(("一二三四五六七八九十", 50), ("甲乙丙丁戊己庚辛", 70)), StringComparer.Ordinal);

    [Fact]
    public void Latin_words_keep_the_space_that_the_line_s_end_was()
        => Assert.Equal("全国GDP growth指标", ParagraphJoiner.TextOf([Line("全国GDP"), Line("growth"), Line("指标")]));

    private static IEnumerable<string> Join(params (string Text, double Left)[] texts)
    {
        List<PdfLine> lines = [.. texts.SelectMany((t, i) => LineBuilder.Build(Set(t.Text, t.Left, 700 - 15 * i), page: 1))];
        return new ParagraphJoiner(lines, Size).Join(lines).Select(ParagraphJoiner.TextOf);
    }

    private static IEnumerable<PdfGlyph> Set(string text, double left, double baseline)
        => text.Select((c, i) => new PdfGlyph(c.ToString(), left + Size * i, left + Size * (i + 1), baseline, Size));

    private static PdfLine Line(string text, int page = 1, double baseline = 500, double size = Size)
        => new(text, page, 50, 50 + size * text.Length, baseline, size) { Within = 50 + size * text.Length, FirstWord = size };
}
