using Xialu.TextMining.Tests.ReportExtractor;

namespace Xialu.TextMining.MachineLearning.Tests.ReportExtractor;

public sealed class LearnedTablesTests
{
    private static readonly string Corpus = Repository.PathOf("corpus");

    [Fact]
    public void Compare_writes_areas_topics_and_groups_where_they_are_asked_for()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(0, AppRun.Of(folder.Path, "compare", Corpus, "-o", "out", "--format", "csv", "--areas", "--topics", "5", "--groups", "kept").Code);
        string codebook = File.ReadAllText(folder.File("out", "codebook.md"));
        Assert.All(["areas", "area-shares", "topics", "topic-words", "topic-paragraphs", "topic-shares", "groups", "group-features", "group-merges", "group-counts", "group-left-out", "place-features"], name =>
        {
            Assert.True(File.ReadAllLines(folder.File("out", name + ".csv")).Length > 1, name);
            Assert.Contains($"\n## {name}\n", codebook, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Compare_writes_none_of_them_unasked()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(0, AppRun.Of(folder.Path, "compare", Corpus, "-o", "out", "--format", "csv").Code);
        Assert.DoesNotContain(Directory.GetFiles(folder.File("out")).Select(f => Path.GetFileName(f)!),
            name => name.StartsWith("group", StringComparison.Ordinal) || name.StartsWith("topic", StringComparison.Ordinal));
    }

    [Fact]
    public void Too_few_paragraphs_for_the_topics_are_said()
    {
        using var folder = new TemporaryFolder();
        AppRun run = AppRun.Of(folder.Path, "compare", Corpus, "-o", "out", "--topics", "100");
        Assert.Equal(2, run.Code);
        Assert.Matches(@"^Found \d+ paragraphs with words that count; 100 topics need 1000\. Add reports, or ask for fewer topics\.", Assert.Single(run.Messages));
    }
}
