using Xialu.TextMining.Segmentation;

namespace Xialu.TextMining.Tests.Segmentation;

/// <summary>Expected figures and words are those of jieba 0.42.1 after the same calls.</summary>
public sealed class LexiconTests
{
    [Fact]
    public void A_suggested_frequency_is_that_of_jieba()
    {
        var lexicon = new Lexicon();
        Assert.Equal(69, lexicon.SuggestFrequency("台中"));
        Assert.Equal(1, lexicon.SuggestFrequency("石墨烯"));
        Assert.Equal(1, lexicon.SuggestFrequency("一窗受理"));
        Assert.Equal(494, lexicon.SuggestFrequency(["中", "将"]));
        Assert.Equal(0, lexicon.SuggestFrequency(["今天", "天气"]));
    }

    [Fact]
    public void Words_added_one_after_another_count_as_in_jieba()
    {
        var lexicon = new Lexicon();
        lexicon.Add("石墨烯");
        lexicon.Add("凱特琳", tag: "nz");
        lexicon.Add("一窗受理", 2000);
        lexicon.Add("乡村振兴");
        lexicon.Add("乡村振兴有效衔接");
        Assert.Equal(1, lexicon.Frequency("乡村振兴有效衔接"));
        Assert.Equal(1, lexicon.SuggestFrequency("云计算"));
        Assert.Equal("推进 乡村振兴有效衔接 ， 凱特琳 说 石墨烯 一窗受理 。", Cut(lexicon, "推进乡村振兴有效衔接，凱特琳说石墨烯一窗受理。"));
    }

    [Fact]
    public void A_removed_word_falls_apart_even_where_unknown_words_are_sought()
    {
        var lexicon = new Lexicon();
        lexicon.Remove("今天天气");
        lexicon.Remove("乡村");
        lexicon.Remove("杭研");
        Assert.Equal("今天 天气 不错 ， 乡 村 很 美 ， 来到 了 网易 杭 研 大厦", Cut(lexicon, "今天天气不错，乡村很美，来到了网易杭研大厦"));
        Assert.Equal(0, lexicon.Frequency("乡村"));
    }

    [Fact]
    public void A_tuned_split_is_that_of_jieba()
    {
        var lexicon = new Lexicon();
        lexicon.Add("中将", lexicon.SuggestFrequency(["中", "将"]));
        Assert.Equal("如果 放到 post 中 将 出错 。", Cut(lexicon, "如果放到post中将出错。", SegmentationMode.WithoutHmm));
    }

    [Fact]
    public void A_word_without_a_tag_keeps_the_lexicons_and_a_new_word_has_x()
    {
        var lexicon = new Lexicon();
        lexicon.Add("云计算", 5);
        lexicon.Add("乡村振兴", 1000, "nz");
        lexicon.Add("青云镇", 1000);
        var segmenter = new Segmenter(new SegmenterOptions { Lexicon = lexicon });
        Assert.Equal("青云镇/x 推进/v 乡村振兴/nz", string.Join(' ', segmenter.Segment("青云镇推进乡村振兴", SegmentationMode.Tagged)));
    }

    [Theory]
    [InlineData("乡村振兴 10 n", "乡村振兴", 10L, "n")]
    [InlineData("乡村振兴 10", "乡村振兴", 10L, null)]
    [InlineData("乡村振兴 n", "乡村振兴", null, "n")]
    [InlineData("乡村振兴", "乡村振兴", null, null)]
    [InlineData("a b 7 nz", "a b", 7L, "nz")]
    [InlineData("5 n", "5", null, "n")]
    [InlineData("甲 n 5", "甲 n", 5L, null)]
    public void A_line_holds_word_frequency_and_tag(string line, string word, long? frequency, string? tag)
        => Assert.Equal(new LexiconEntry(word) { Frequency = frequency, Tag = tag }, LexiconFile.ReadLine(line));

    [Fact]
    public void A_file_is_read_whatever_its_mark_and_line_ends()
    {
        string path = Path.Combine(Path.GetTempPath(), $"lexicon-{Guid.NewGuid():N}.txt");
        try
        {
            File.WriteAllText(path, "\ufeff两稳一保 100 j\r\n\r\n一窗受理\n", new System.Text.UTF8Encoding(false));
            Lexicon lexicon = Lexicon.Load(path);
            Assert.Equal(["两稳一保", "一窗受理"], lexicon.Entries.Select(e => e.Word), StringComparer.Ordinal);
            Assert.Equal(100, lexicon.Frequency("两稳一保"));
            File.WriteAllBytes(path, [0xC1, 0xBD]);
            InvalidDataException e = Assert.Throws<InvalidDataException>(() => Lexicon.Load(path));
            Assert.Equal($"{path}: byte 0: found bytes that are not UTF-8; expected a lexicon in UTF-8.", e.Message);
            File.WriteAllText(path, "甲\n乙 99999999999999999999 n\n");
            e = Assert.Throws<InvalidDataException>(() => Lexicon.Load(path));
            Assert.Equal($"{path}: line 2: found a frequency above 1,000,000,000,000; expected one on the scale of the lexicon's 60 million words.", e.Message);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void An_empty_word_and_a_frequency_out_of_bounds_are_refused()
    {
        var lexicon = new Lexicon();
        Assert.Throws<ArgumentException>(() => lexicon.Add(""));
        ArgumentException e = Assert.Throws<ArgumentOutOfRangeException>(() => lexicon.Add("县", -1));
        Assert.StartsWith("The frequency of '县' is negative or above LexiconEntry.MaxFrequency.", e.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => lexicon.Add("县", LexiconEntry.MaxFrequency + 1));
    }

    [Fact]
    public void A_segmenter_keeps_the_words_it_was_made_with()
    {
        var lexicon = new Lexicon();
        lexicon.Add("一窗受理", 10000);
        var segmenter = new Segmenter(new SegmenterOptions { Lexicon = lexicon });
        lexicon.Remove("一窗受理");
        Assert.Equal(["一窗受理"], segmenter.Words("一窗受理"), StringComparer.Ordinal);
        Assert.Equal("一窗受理", Cut(new Lexicon(), "一窗受理").Replace(" ", "", StringComparison.Ordinal));
    }

    [Fact]
    public void Ordinary_words_can_be_laid_over_a_segmenter_too()
    {
        var lexicon = new Lexicon();
        lexicon.Add("一窗受理", 10000);
        Assert.Equal(["推行", "一窗受理"], Segmenter.Policy.With(lexicon).Words("推行一窗受理"), StringComparer.Ordinal);
    }

    private static string Cut(Lexicon lexicon, string text, SegmentationMode mode = SegmentationMode.Default)
        => string.Join(' ', new Segmenter(new SegmenterOptions { Lexicon = lexicon }).Words(text, mode));
}
