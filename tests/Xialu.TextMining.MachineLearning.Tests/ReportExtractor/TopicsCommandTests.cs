using Xialu.TextMining.Tests.ReportExtractor;

namespace Xialu.TextMining.MachineLearning.Tests.ReportExtractor;

public sealed class TopicsCommandTests
{
    private static readonly string Corpus = Repository.PathOf("corpus");

    [Fact]
    public void Writes_topics_words_shares_and_trials()
    {
        using var folder = new TemporaryFolder();
        AppRun run = AppRun.Of(folder.Path, "topics", Corpus, "-o", "out", "--topics", "4", "--topics", "6", "--format", "csv");

        Assert.Equal(0, run.Code);
        Assert.Equal("", run.Output);
        Assert.Contains(" paragraphs of 8 reports are in out; inputs that failed: 0.", Assert.Single(run.Messages), StringComparison.Ordinal);
        Assert.Equal("topic,name,share,coherence", File.ReadLines(folder.File("out/topics.csv")).First());
        Assert.Equal("topic,rank,word,weight", File.ReadLines(folder.File("out/topic-words.csv")).First());
        Assert.Equal("report,place,planYear,section,start,end,topic,share", File.ReadLines(folder.File("out/topic-paragraphs.csv")).First());
        string[] shares = File.ReadAllLines(folder.File("out/topic-shares.csv"));
        Assert.Equal("unit,report,section,place,year,topic,share", shares[0]);
        Assert.Equal(["place", "report", "section", "year"], shares.Skip(1).Select(s => s.Split(',')[0]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), StringComparer.Ordinal);
        Assert.Equal(["topics,coherence,chosen", "4,", "6,"], File.ReadLines(folder.File("out/topic-counts.csv")).Select((l, i) => i == 0 ? l : l[..2]), StringComparer.Ordinal);
    }

    [Fact]
    public void A_saved_model_gives_the_same_files_again_whatever_the_threads()
    {
        using var folder = new TemporaryFolder();
        AppRun.Of(folder.Path, "topics", Corpus, "-o", "one", "--topics", "5", "--save", "topics.bin", "--threads", "1");
        AppRun.Of(folder.Path, "topics", Corpus, "-o", "two", "--model", "topics.bin", "--threads", "4");
        foreach (string file in new[] { "topics.csv", "topic-words.csv", "topic-paragraphs.csv", "topic-shares.jsonl" })
            Assert.Equal(File.ReadAllBytes(folder.File("one/" + file)), File.ReadAllBytes(folder.File("two/" + file)));
    }

    [Theory]
    [InlineData("Found 1 topics; expected 2 or more, 10000 at most.", "--topics", "1")]
    [InlineData("Add reports, or ask for fewer topics.", "--topics", "500")]
    [InlineData("found no topic model of this version; expected a file that TopicModel.Save wrote.", "--model", "foreign.bin")]
    public void What_cannot_be_used_is_told(string message, params string[] options)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("foreign.bin"), "no model");
        AppRun run = AppRun.Of(folder.Path, ["topics", Corpus, "-o", "out", .. options]);
        Assert.Equal(2, run.Code);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }
}
