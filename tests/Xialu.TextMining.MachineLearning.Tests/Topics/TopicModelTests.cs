using Xialu.TextMining.MachineLearning.Topics;

namespace Xialu.TextMining.MachineLearning.Tests.Topics;

public sealed class TopicModelTests
{
    private static readonly TopicModel Model = TopicModel.Train(TopicSamples.Paragraphs, TopicSamples.Options);

    [Fact]
    public void Finds_the_subjects_whose_words_never_meet()
        => Assert.Equal(
            TopicSamples.Subjects.Select(s => string.Join(' ', s.Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal),
            Model.Topics.Select(t => string.Join(' ', t.Words.Take(10).Select(w => w.Word).Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal));

    [Fact]
    public void Weights_and_shares_are_probabilities_and_the_largest_topic_comes_first()
    {
        Assert.Equal([1, 2, 3], Model.Topics.Select(t => t.Number));
        Assert.Equal(1, Model.Topics.Sum(t => t.Share), 9);
        Assert.Equal(Model.Topics.OrderByDescending(t => t.Share), Model.Topics);
        Assert.All(Model.Topics, t =>
        {
            Assert.Equal(1, t.Words.Sum(w => w.Weight), 4);
            Assert.Equal(t.Words.OrderByDescending(w => w.Weight), t.Words);
            Assert.Equal(string.Join(' ', t.Words.Take(5).Select(w => w.Word)), t.Name);
        });
    }

    [Fact]
    public void Tells_the_topics_of_a_text_it_has_not_seen()
    {
        IReadOnlyList<double> shares = Model.Score("新建学校，增加学位，稳定教师队伍，减轻学生负担。");
        Assert.Equal(1, shares.Sum(), 9);
        int education = Model.Topics.Index().Single(t => t.Item.Words.Take(10).Any(w => w.Word == "学校")).Index;
        Assert.True(shares[education] > 0.8);
    }

    [Fact]
    public void A_text_of_unknown_words_has_no_topics() => Assert.Empty(Model.Score("今天天气很好。"));

    [Theory]
    [InlineData("", "Found an empty text; expected a sentence or a paragraph. (Parameter 'text')")]
    [InlineData(" \n", "Found a text of 2 white-space characters; expected a sentence or a paragraph. (Parameter 'text')")]
    public void An_empty_text_is_refused(string text, string message) => Assert.Equal(message, Assert.Throws<ArgumentException>(() => Model.Score(text)).Message);

    [Fact]
    public void What_is_missing_is_named()
    {
        Assert.Throws<ArgumentNullException>("text", () => Model.Score((string)null!));
        Assert.Throws<ArgumentNullException>("paragraph", () => Model.Score((TopicParagraph)null!));
        Assert.Throws<ArgumentNullException>("reports", () => TopicModel.Train((IEnumerable<MinedReport>)null!));
        Assert.Throws<ArgumentNullException>("paragraphs", () => TopicModel.Train((IReadOnlyList<TopicParagraph>)null!));
        Assert.Throws<ArgumentNullException>("path", () => TopicModel.Load(null!));
        Assert.Throws<FileNotFoundException>(() => TopicModel.Load("no-such.bin"));
    }

    [Fact]
    public void The_same_paragraphs_and_seed_give_the_same_bytes_and_another_seed_gives_others()
    {
        using var folder = new TemporaryFolder();
        Model.Save(folder.File("one.bin"));
        TopicModel.Train(TopicSamples.Paragraphs, TopicSamples.Options).Save(folder.File("two.bin"));
        TopicModel.Train(TopicSamples.Paragraphs, TopicSamples.Options with { Seed = 2 }).Save(folder.File("other.bin"));
        Assert.Equal(File.ReadAllBytes(folder.File("one.bin")), File.ReadAllBytes(folder.File("two.bin")));
        Assert.NotEqual(File.ReadAllBytes(folder.File("one.bin")), File.ReadAllBytes(folder.File("other.bin")));
    }

    [Fact]
    public void A_loaded_model_tells_bit_by_bit_what_the_trained_one_tells()
    {
        using var folder = new TemporaryFolder();
        Model.Save(folder.File("topics.bin"));
        TopicModel loaded = TopicModel.Load(folder.File("topics.bin"));
        Assert.All(TopicSamples.Paragraphs, p => Assert.Equal(Model.Score(p).Shares, loaded.Score(p).Shares));
        Assert.Equal(Model.Topics.Select(t => (t.Name, t.Share, t.Coherence)), loaded.Topics.Select(t => (t.Name, t.Share, t.Coherence)));
    }

    [Fact]
    public void May_be_asked_by_many_threads_at_once()
    {
        double[][] alone = [.. TopicSamples.Paragraphs.Select(p => Model.Score(p).Shares.ToArray())];
        double[][] together = [.. TopicSamples.Paragraphs.AsParallel().AsOrdered().WithDegreeOfParallelism(8).Select(p => Model.Score(p).Shares.ToArray())];
        Assert.Equal(alone, together);
    }

    [Fact]
    public void Too_few_paragraphs_for_the_topics_are_refused_with_the_numbers()
        => Assert.StartsWith("Found 29 paragraphs with words that count; 3 topics need 30. Add reports, or ask for fewer topics.",
            Assert.Throws<ArgumentException>(() => TopicModel.Train(TopicSamples.Paragraphs[..29], TopicSamples.Options)).Message, StringComparison.Ordinal);

    [Fact]
    public void No_reports_are_too_few()
        => Assert.StartsWith("Found 0 paragraphs with words that count; 20 topics need 200.",
            Assert.Throws<ArgumentException>(() => TopicModel.Train((IEnumerable<MinedReport>)[])).Message, StringComparison.Ordinal);

    public static TheoryData<TopicOptions, string> OutOfRange => new()
    {
        { TopicSamples.Options with { Topics = 1 }, "Found 1 topics; expected 2 or more, 10000 at most." },
        { TopicSamples.Options with { Topics = 10_001 }, "Found 10001 topics; expected 2 or more, 10000 at most." },
        { TopicSamples.Options with { FewestParagraphs = 0 }, "Found 0 paragraphs a word; expected 1 or more." },
        { TopicSamples.Options with { Iterations = 0 }, "Found 0 iterations; expected 1 or more." },
        { TopicSamples.Options with { TopicPrior = 0 }, "Found the priors 0 and 0.01; expected numbers above 0." },
        { TopicSamples.Options with { WordPrior = double.NaN }, "Found the priors 0.1 and NaN; expected numbers above 0." },
        { TopicSamples.Options with { LargestShare = 1.5 }, "Found the largest share 1.5; expected a number above 0, 1 at most." },
    };

    [Theory]
    [MemberData(nameof(OutOfRange))]
    public void An_option_out_of_range_is_named(TopicOptions options, string message)
        => Assert.StartsWith(message, Assert.Throws<ArgumentException>(() => TopicModel.Train(TopicSamples.Paragraphs, options)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_foreign_file_is_refused_by_name()
    {
        using var folder = new TemporaryFolder();
        MachineLearning.Areas.AreaClassifier.Default.Save(folder.File("areas.bin"));
        Assert.Equal($"{folder.File("areas.bin")}: found no topic model of this version; expected a file that TopicModel.Save wrote.",
            Assert.Throws<InvalidDataException>(() => TopicModel.Load(folder.File("areas.bin"))).Message);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(12)]
    [InlineData(60)]
    [InlineData(200)]
    public void A_truncated_file_is_refused(int length)
    {
        using var folder = new TemporaryFolder();
        Model.Save(folder.File("topics.bin"));
        File.WriteAllBytes(folder.File("topics.bin"), File.ReadAllBytes(folder.File("topics.bin"))[..length]);
        Assert.Throws<InvalidDataException>(() => TopicModel.Load(folder.File("topics.bin")));
    }

    [Fact]
    public void A_file_with_a_false_count_is_refused_before_memory_is_taken()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.File("topics.bin"), [.. "XTOPIC1"u8, .. BitConverter.GetBytes(int.MaxValue), .. BitConverter.GetBytes(int.MaxValue)]);
        Assert.EndsWith("found 2147483647 topics and 2147483647 words; expected 2 to 10000 topics and 1 to 10000000 words.",
            Assert.Throws<InvalidDataException>(() => TopicModel.Load(folder.File("topics.bin"))).Message, StringComparison.Ordinal);
    }

    // After the magic word of 7 bytes stand two counts of 4 bytes, the prior, 3 shares and 3 coherences of 8, then the first word.
    [Theory]
    [InlineData(15, "000000000000F87F", "before byte 23: found NaN; expected a number from")]
    [InlineData(23, "0000000000000040", "before byte 31: found 2; expected a number from 0 to 1.")]
    [InlineData(71, "FFFFFFFFFF", "before byte 76: ")]
    [InlineData(71, "03FF0000", "before byte 75: ")]
    [InlineData(71, "06EFBFBFEFBFBF", "expected ordinal order.")]
    public void A_damaged_file_is_refused(int at, string bytes, string message)
    {
        using var folder = new TemporaryFolder();
        Model.Save(folder.File("topics.bin"));
        byte[] damaged = File.ReadAllBytes(folder.File("topics.bin"));
        Convert.FromHexString(bytes).CopyTo(damaged, at);
        File.WriteAllBytes(folder.File("topics.bin"), damaged);
        string said = Assert.Throws<InvalidDataException>(() => TopicModel.Load(folder.File("topics.bin"))).Message;
        Assert.StartsWith(folder.File("topics.bin"), said, StringComparison.Ordinal);
        Assert.Contains(message, said, StringComparison.Ordinal);
    }
}
