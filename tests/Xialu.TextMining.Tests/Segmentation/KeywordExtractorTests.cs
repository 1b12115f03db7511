using System.Globalization;
using Xialu.TextMining.Segmentation;

namespace Xialu.TextMining.Tests.Segmentation;

public sealed class KeywordExtractorTests
{
    private const double Tolerance = 1e-9;

    public static TheoryData<string, KeywordMethod, string> Configurations => new()
    {
        { "tfidf", KeywordMethod.TfIdf, "" },
        { "tfidf-nouns", KeywordMethod.TfIdf, "n ns nr" },
        { "textrank", KeywordMethod.TextRank, "" },
    };

    [Theory]
    [MemberData(nameof(Configurations))]
    public void Keywords_and_weights_are_those_of_jieba(string golden, KeywordMethod method, string tags)
    {
        var options = new KeywordOptions { Method = method, Count = null, Tags = tags.Length == 0 ? null : tags.Split(' ').ToHashSet(StringComparer.Ordinal) };
        string text = File.ReadAllText(GoldenPath("sentences")).TrimEnd('\n');
        string[][] expected = [.. File.ReadAllLines(GoldenPath(golden)).Select(l => l.Split('\t'))];
        IReadOnlyList<Keyword> actual = KeywordExtractor.Default.Extract(text, options);
        Assert.Equal(expected.Select(e => e[0]), actual.Select(k => k.Text), StringComparer.Ordinal);
        Assert.All(expected.Zip(actual), p => Assert.Equal(Number(p.First[1]), p.Second.Weight, Tolerance));
    }

    /// <summary>Of each report jieba's first twenty keywords by either method, how many there are, and the sum of their weights.</summary>
    [Fact]
    public void Keywords_of_real_reports_are_those_of_jieba()
    {
        string reports = Repository.SharedPath("reports", "dev");
        string[][] rows = [.. File.ReadAllLines(Repository.PathOf("tests", "Xialu.TextMining.Tests", "Segmentation", "Golden", "report-keywords.tsv")).Select(l => l.Split('\t'))];
        Assert.InRange(rows.Length, 80, int.MaxValue);
        Assert.All(rows, row =>
        {
            string text = File.ReadAllText(Path.Combine(reports, row[0])).Replace("\r\n", "\n", StringComparison.Ordinal);
            var options = new KeywordOptions { Method = row[1] is "textrank" ? KeywordMethod.TextRank : KeywordMethod.TfIdf, Count = null };
            IReadOnlyList<Keyword> actual = KeywordExtractor.Default.Extract(text, options);
            Assert.Equal(row[2], actual.Count.ToString(CultureInfo.InvariantCulture));
            Assert.Equal(Number(row[3]), actual.Sum(k => k.Weight), Tolerance);
            string[][] first = [.. row[4].Split(' ').Select(pair => pair.Split(':'))];
            Assert.Equal(first.Select(f => f[0]), actual.Take(first.Length).Select(k => k.Text), StringComparer.Ordinal);
            Assert.All(first.Zip(actual), p => Assert.Equal(Number(p.First[1]), p.Second.Weight, Tolerance));
        });
    }

    [Fact]
    public void Twenty_keywords_are_given_unless_asked_otherwise()
    {
        string text = File.ReadAllText(GoldenPath("sentences"));
        Assert.Equal(20, KeywordExtractor.Default.Extract(text).Count);
        Assert.Equal(3, KeywordExtractor.Default.Extract(text, new KeywordOptions { Count = 3 }).Count);
    }

    [Theory]
    [InlineData(KeywordMethod.TfIdf)]
    [InlineData(KeywordMethod.TextRank)]
    public void A_text_without_words_has_no_keywords(KeywordMethod method)
        => Assert.Empty(KeywordExtractor.Default.Extract("，。！", new KeywordOptions { Method = method }));

    [Fact]
    public void Own_stopwords_never_count()
    {
        var options = new KeywordOptions { Stopwords = new HashSet<string>(StringComparer.Ordinal) { "发展" } };
        Assert.Equal(["乡村"], KeywordExtractor.Default.Extract("乡村发展", options).Select(k => k.Text), StringComparer.Ordinal);
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private static string GoldenPath(string name)
        => Repository.PathOf("tests", "Xialu.TextMining.Tests", "Segmentation", "Golden", name + ".txt");
}
