using Xialu.TextMining.Segmentation;

namespace Xialu.TextMining.Tests.Segmentation;

public sealed class BindingTests
{
    [Fact]
    public void A_binding_word_holds_where_every_path_would_split_it()
    {
        Assert.Equal("大力发展 规上 工业 企业", Cut("大力发展规上工业企业"));
        Assert.Equal("大力发展 规上工业 企业", Cut("大力发展规上工业企业", "规上工业"));
        Assert.Equal("在 京大学 生", Cut("在京大学生", "京大学"));
    }

    [Fact]
    public void A_binding_word_holds_in_every_mode()
    {
        Segmenter segmenter = Binding("两稳一保");
        foreach (SegmentationMode mode in Enum.GetValues<SegmentationMode>())
            Assert.Contains(segmenter.Segment("落实两稳一保要求", mode), t => t.Text is "两稳一保" && t.Span.Start == 2);
    }

    [Fact]
    public void A_binding_word_may_hold_marks_that_no_block_holds()
        => Assert.Equal("建设 “一带一路” 和 3+22+N 、 G60·走廊", Cut("建设“一带一路”和3+22+N、G60·走廊", "“一带一路”", "3+22+N", "G60·走廊"));

    [Fact]
    public void The_longest_of_several_binding_words_holds()
        => Assert.Equal("高质量发展 示范区", Cut("高质量发展示范区", "高质量", "高质量发展", "发展示范"));

    [Theory]
    [InlineData("实施51020工程", true)]
    [InlineData("编号1510203", false)]
    [InlineData("编号51020a", false)]
    public void A_binding_number_is_not_cut_out_of_a_longer_one(string text, bool holds)
        => Assert.Equal(holds, Binding("51020").Words(text).Contains("51020", StringComparer.Ordinal));

    [Fact]
    public void A_reports_own_words_lie_over_the_policy_terms()
    {
        var report = new Lexicon();
        report.Add(new LexiconEntry("周六工地日") { IsBinding = true, Tag = "nz" });
        report.Add(new LexiconEntry("规上工业") { IsBinding = true, Tag = "nz" });
        Segmenter segmenter = Segmenter.Policy.With(report);
        Assert.Equal(
            "开展/v 周六工地日/nz 活动/vn ，/x 规上工业/nz 放管服/j",
            string.Join(' ', segmenter.Segment("开展周六工地日活动，规上工业放管服", SegmentationMode.Tagged)));
    }

    [Fact]
    public void A_binding_word_that_was_removed_no_longer_holds()
    {
        var lexicon = new Lexicon();
        lexicon.Add(new LexiconEntry("规上工业") { IsBinding = true });
        lexicon.Remove("规上工业");
        Assert.Equal(["规上", "工业"], new Segmenter(new SegmenterOptions { Lexicon = lexicon }).Words("规上工业"), StringComparer.Ordinal);
    }

    [Fact]
    public void A_policy_term_that_a_lexicon_removed_no_longer_holds()
    {
        const string Text = "规上工业企业";
        var lexicon = new Lexicon();
        lexicon.Remove("规上工业");
        Assert.Equal(["规上工业", "企业"], Segmenter.Policy.Words(Text), StringComparer.Ordinal);
        Assert.Equal(Segmenter.Default.Words(Text), Segmenter.Policy.With(lexicon).Words(Text), StringComparer.Ordinal);
        Assert.Equal(Segmenter.Default.Words(Text), new Segmenter(new SegmenterOptions { PolicyLexicon = true, Lexicon = lexicon }).Words(Text), StringComparer.Ordinal);
        Assert.Equal(["放管服"], Segmenter.Policy.With(lexicon).Words("放管服"), StringComparer.Ordinal);
    }

    [Fact]
    public void A_removed_word_is_released_in_every_layer_below_and_bound_again_by_those_above()
    {
        Lexicon first = Bound("周六工地日"), second = new(), third = Bound("周六工地日");
        second.Remove("周六工地日");
        Segmenter one = Segmenter.Policy.With(first), two = one.With(second), three = two.With(third);
        const string Word = "周六工地日";
        Assert.Equal([Word], one.Words(Word), StringComparer.Ordinal);
        Assert.Equal(Segmenter.Default.Words(Word), two.Words(Word), StringComparer.Ordinal);
        Assert.Equal([Word], three.Words(Word), StringComparer.Ordinal);
        Assert.Equal([Word + "/nz"], three.Segment(Word, SegmentationMode.Tagged).Select(t => t.ToString()), StringComparer.Ordinal);
    }

    [Fact]
    public void Under_a_released_word_the_next_shorter_one_holds()
    {
        var lexicon = new Lexicon();
        lexicon.Remove("高质量发展");
        Segmenter over = new Segmenter(new SegmenterOptions { Lexicon = Bound("高质量发展", "高质量发", "高质") }).With(lexicon);
        Assert.Equal(["高质量发", "展示"], over.Words("高质量发展示"), StringComparer.Ordinal);
        var both = new Lexicon();
        both.Remove("高质量发");
        Assert.Equal(["高质", "量", "发展", "示"], over.With(both).Words("高质量发展示"), StringComparer.Ordinal);
    }

    [Fact]
    public void A_released_number_does_not_let_a_shorter_one_cut_a_run_of_digits()
    {
        var lexicon = new Lexicon();
        lexicon.Remove("工程51020");
        Segmenter over = new Segmenter(new SegmenterOptions { Lexicon = Bound("工程51020", "工程510") }).With(lexicon);
        Assert.Equal(["工程", "51020"], over.Words("工程51020"), StringComparer.Ordinal);
        Assert.Equal(["工程510", "、"], over.Words("工程510、"), StringComparer.Ordinal);
    }

    [Fact]
    public void A_word_bound_again_after_its_removal_holds()
    {
        var lexicon = new Lexicon();
        lexicon.Remove("规上工业");
        lexicon.Add(new LexiconEntry("规上工业") { IsBinding = true, Tag = "nz" });
        Assert.Equal(["规上工业"], Segmenter.Policy.With(lexicon).Words("规上工业"), StringComparer.Ordinal);
        lexicon.Remove("规上工业");
        Assert.Equal(["规上", "工业"], Segmenter.Policy.With(lexicon).Words("规上工业"), StringComparer.Ordinal);
    }

    [Fact]
    public void A_policy_term_added_again_as_an_ordinary_word_takes_part_in_the_paths_and_no_more()
    {
        var lexicon = new Lexicon();
        lexicon.Remove("放管服");
        lexicon.Add("放管服", 1_000_000, "j");
        Assert.Equal(["深化", "放管服", "工作"], Segmenter.Policy.With(lexicon).Words("深化放管服工作"), StringComparer.Ordinal);
        lexicon.Add("管服工作", 60_000_000);
        Assert.Equal(["深化", "放", "管服工作"], Segmenter.Policy.With(lexicon).Words("深化放管服工作"), StringComparer.Ordinal);
    }

    [Fact]
    public void Every_policy_term_is_one_token()
    {
        Assert.InRange(Lexicon.PolicyTerms.Count, 3000, int.MaxValue);
        Assert.All(Lexicon.PolicyTerms, e => Assert.Equal([e.Word + "/" + e.Tag], Segmenter.Policy.Segment(e.Word, SegmentationMode.Tagged).Select(t => t.ToString()), StringComparer.Ordinal));
        Assert.All(Lexicon.PolicyTerms, e => Assert.True(e.IsBinding && !string.IsNullOrEmpty(e.Tag) && !string.IsNullOrEmpty(e.Origin), e.Word));
    }

    private static Segmenter Binding(params string[] words) => new(new SegmenterOptions { Lexicon = Bound(words) });

    private static Lexicon Bound(params string[] words)
    {
        var lexicon = new Lexicon();
        foreach (string word in words) lexicon.Add(new LexiconEntry(word) { IsBinding = true, Tag = "nz" });
        return lexicon;
    }

    private static string Cut(string text, params string[] words) => string.Join(' ', Binding(words).Words(text));
}
