using Xialu.TextMining.Comparison;

namespace Xialu.TextMining.Tests.Comparison;

public sealed class WordCounterTests
{
    private static readonly MinedReport Report = ReportTexts.Mine("a", "矿山生态修复成效显著，矿山转型加快。新增绿地12.5公顷。", "推进矿山生态修复，发展5G产业。");

    [Fact]
    public void Words_are_counted_in_review_and_plan_apart()
    {
        ReportWords words = WordCounter.Count(Report);
        Assert.Equal("a", words.Name);
        Assert.Equal(new PartCounts(3, 2, 1), words.Words.Single(w => w.Word == "矿山").Counts);
        Assert.Equal(new PartCounts(1, 0, 0), words.Words.Single(w => w.Word == "携手前进" || w.Word == "携手").Counts);
    }

    [Fact]
    public void Numbers_stopwords_single_characters_and_punctuation_are_not_compared()
    {
        ReportWords words = WordCounter.Count(Report);
        Assert.DoesNotContain(words.Words, w => w.Word is "12.5" or "，" or "我们" or "我" or "2024");
        Assert.Contains(words.Words, w => w.Word.Contains("5G", StringComparison.Ordinal));
    }

    [Fact]
    public void The_total_counts_all_words_but_punctuation()
    {
        ReportWords words = WordCounter.Count(ReportTexts.Mine("a", "矿山转型。", "新增绿地12.5公顷。"));
        Assert.True(words.Total.All > words.Total.Review + words.Total.Plan);
        // 一、2023年工作回顾 / 矿山转型。: 一 2023 年 工作 回顾 矿山 转型
        Assert.Equal(7, words.Total.Review);
    }

    [Fact]
    public void Notes_are_not_counted()
        => Assert.DoesNotContain(WordCounter.Count(Report).Words, w => w.Word.Contains("市场主体", StringComparison.Ordinal));

    [Fact]
    public void Neighbours_are_pairs_unless_something_stands_between_them()
    {
        ReportWords words = WordCounter.Count(Report);
        HashSet<(string, string)> pairs = [.. words.Pairs.Select(p => (words.Words[p.First].Word, words.Words[p.Second].Word))];
        Assert.Contains(("矿山", "转型"), pairs);
        Assert.DoesNotContain(("显著", "矿山"), pairs);
        Assert.Equal(2, words.Pairs.Where(p => words.Words[p.First].Word == "矿山" && words.Words[p.Second].Word.StartsWith("生态", StringComparison.Ordinal)).Sum(p => p.Count));
    }

    [Fact]
    public void Options_choose_the_words()
    {
        ReportWords words = WordCounter.Count(Report, new WordOptions { Stopwords = Stopwords.Of(["矿山"]), MinimumLength = 1 });
        Assert.DoesNotContain(words.Words, w => w.Word == "矿山");
        Assert.Contains(words.Words, w => w.Word == "我");
    }
}
