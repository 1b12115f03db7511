using CsCheck;
using Xialu.TextMining.Comparison;

namespace Xialu.TextMining.Tests.Comparison;

public sealed class SimilarityFinderTests
{
    [Fact]
    public void Reports_with_more_of_the_same_rare_words_are_more_alike()
    {
        IReadOnlyList<ReportSimilarity> pairs = Find([("甲县", 2020, "a", "矿山 转型 发展"), ("乙县", 2020, "b", "矿山 转型 港口 发展"), ("丙县", 2020, "c", "港口 渔业 发展"), ("丁县", 2020, "d", "发展")]);
        Assert.Equal(["b:a", "b:c"], pairs.Where(p => p.Report.Name == "b").Select(p => $"{p.Report.Name}:{p.Other.Name}"), StringComparer.Ordinal);
        // What stands in every report tells none apart.
        Assert.DoesNotContain(pairs, p => p.Report.Name == "d");
    }

    [Fact]
    public void Equal_reports_have_cosine_1_and_the_cosine_is_that_of_both_ways()
    {
        IReadOnlyList<ReportSimilarity> pairs = Find([("甲县", 2020, "a", "矿山 矿山 转型"), ("乙县", 2020, "b", "矿山 矿山 转型"), ("丙县", 2020, "c", "港口")]);
        Assert.Equal([("a", "b"), ("b", "a")], pairs.Select(p => (p.Report.Name, p.Other.Name)).Order());
        Assert.All(pairs, p => Assert.Equal(1, p.Cosine, 12));
        Assert.Equal(pairs[0].Cosine, pairs[1].Cosine);
    }

    [Theory]
    [InlineData(TermWeighting.Ltc)]
    [InlineData(TermWeighting.Ntc)]
    public void Cosines_are_those_of_vectors_written_out(TermWeighting weighting)
        => Gen.Int[1, 1000].Sample(seed =>
        {
            ReportWords[] reports = CountedWords.Random(9, seed);
            IReadOnlyList<ReportSimilarity> pairs = Find(reports, new SimilarityOptions { Weighting = weighting, Count = reports.Length });
            for (int i = 0; i < reports.Length; i++)
                for (int j = 0; j < reports.Length; j++)
                    if (i != j) Assert.Equal(Naive(reports, i, j, weighting), pairs.SingleOrDefault(p => p.Report.Name == reports[i].Name && p.Other.Name == reports[j].Name)?.Cosine ?? 0, 10);
        }, iter: 30);

    [Fact]
    public void The_count_keeps_the_most_similar_and_the_forerunner()
    {
        IReadOnlyList<ReportSimilarity> pairs = Find(
            [("甲县", 2018, "old", "渔业"), ("甲县", 2019, "before", "港口 渔业"), ("甲县", 2020, "now", "矿山 转型 港口"), ("乙县", 2020, "near", "矿山 转型"), ("丙县", 2021, "far", "矿山 盐田")],
            new SimilarityOptions { Count = 1 });
        Assert.Equal([("near", false), ("before", true)], pairs.Where(p => p.Report.Name == "now").Select(p => (p.Other.Name, p.IsForerunner)));
    }

    [Fact]
    public void Sentences_are_counted_as_copied_or_nearly_copied_whichever_report_came_first()
    {
        string[] first = ["全面推行河湖长制，让群众看得见清水绿岸。", "新建三所公办幼儿园，增加学位九百个。", "另一句话说的是完全不同的事情。"];
        string[] second = ["全面推行河湖长制，让群众看得见清水绿岸！", "新建三所公办幼儿园，增加学位九百名。"];
        Corpus corpus = Corpus.Of([Compared.Report("甲县", 2020, name: "a"), Compared.Report("乙县", 2021, name: "b"), Compared.Report("丙县", 2021, name: "c")]);
        DocumentFeatureMatrix matrix = DocumentFeatureMatrix.Of([CountedWords.Of("a", "矿山"), CountedWords.Of("b", "矿山"), CountedWords.Of("c", "港口")]);
        SentenceIndex index = SentenceIndex.Of(corpus, [Sentences("a", first), Sentences("b", second), Sentences("c", [])]);
        IReadOnlyList<ReportSimilarity> pairs = SimilarityFinder.Find(corpus, matrix, index);
        Assert.Equal([("a", 3, 1, 1), ("b", 2, 1, 1)], pairs.Select(p => (p.Report.Name, p.Sentences!.Value, p.Copied!.Value, p.NearlyCopied!.Value)).Order());
    }

    [Fact]
    public void The_order_of_the_reports_does_not_matter()
    {
        (string, int, string, string)[] reports = [("甲县", 2020, "a", "矿山 转型 发展"), ("乙县", 2020, "b", "矿山 转型 港口"), ("丙县", 2020, "c", "港口 渔业 矿山")];
        Assert.Equal(Find(reports).Select(Facts), Find([.. reports.Reverse()]).Select(Facts));
    }

    [Fact]
    public void A_district_of_Shenzhen_is_most_like_its_own_neighbouring_years()
    {
        (Corpus corpus, IReadOnlyList<ReportFeatures> features) = SharedCorpora.ShenzhenFeatures;
        DocumentFeatureMatrix matrix = DocumentFeatureMatrix.Of(features.Select(f => f.Words));
        IReadOnlyList<ReportSimilarity> pairs = SimilarityFinder.Find(corpus, matrix, SentenceIndex.Of(corpus, features.Select(f => f.Sentences)));
        ReportSimilarity[] nearest = [.. pairs.GroupBy(p => p.Report.Name, StringComparer.Ordinal).Select(g => g.First())];
        Assert.Equal(corpus.Reports.Count, nearest.Length);
        // Two of the files hold only a part of a report.
        Assert.All(nearest.Where(p => p.Report.Characters > 6000), p => Assert.Equal(District(p.Report), District(p.Other)));
        Assert.All(pairs, p => Assert.InRange(p.Cosine, 0, 1));
        Assert.All(pairs.Where(p => p.IsForerunner), p => Assert.True(p.Other.PlanYear < p.Report.PlanYear));
        ReportWords[] words = [.. features.Select(f => f.Words)];
        foreach (ReportSimilarity pair in pairs.Take(40))
            Assert.Equal(Naive(words, Array.FindIndex(words, w => w.Name == pair.Report.Name), Array.FindIndex(words, w => w.Name == pair.Other.Name), TermWeighting.Ltc), pair.Cosine, 10);
    }

    private static (string, string, double, bool) Facts(ReportSimilarity pair) => (pair.Report.Name, pair.Other.Name, pair.Cosine, pair.IsForerunner);

    private static string District(ComparedReport report) => report.Name[..report.Name.IndexOf('-', StringComparison.Ordinal)];

    private static ReportSentences Sentences(string name, string[] sentences) => new(name, [.. sentences.Select(s => new ReportSentence(default, s))]);

    private static IReadOnlyList<ReportSimilarity> Find((string Place, int Year, string Name, string Words)[] reports, SimilarityOptions? options = null)
        => Find(Corpus.Of(reports.Select(r => Compared.Report(r.Place, r.Year, name: r.Name))), [.. reports.Select(r => CountedWords.Of(r.Name, r.Words))], options);

    private static IReadOnlyList<ReportSimilarity> Find(ReportWords[] words, SimilarityOptions options)
        => Find(Corpus.Of(words.Select((w, i) => Compared.Report("甲县", 2000 + i, name: w.Name))), words, options);

    private static IReadOnlyList<ReportSimilarity> Find(Corpus corpus, ReportWords[] words, SimilarityOptions? options)
        => SimilarityFinder.Find(corpus, DocumentFeatureMatrix.Of(words), SentenceIndex.Of(corpus, words.Select(w => Sentences(w.Name, []))), options);

    private static double Naive(ReportWords[] reports, int first, int second, TermWeighting weighting)
    {
        Dictionary<string, double> a = Weights(reports, first, weighting), b = Weights(reports, second, weighting);
        double dot = a.Sum(w => w.Value * b.GetValueOrDefault(w.Key));
        return dot == 0 ? 0 : dot / Math.Sqrt(a.Values.Sum(v => v * v) * b.Values.Sum(v => v * v));
    }

    private static Dictionary<string, double> Weights(ReportWords[] reports, int report, TermWeighting weighting)
    {
        Dictionary<string, int> documents = reports.SelectMany(r => r.Words).CountBy(w => w.Word, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return reports[report].Words.ToDictionary(w => w.Word, w =>
        {
            double frequency = weighting == TermWeighting.Ltc ? 1 + Math.Log(w.Counts.All) : w.Counts.All;
            return frequency * (Math.Log(reports.Length) - Math.Log(documents[w.Word]));
        }, StringComparer.Ordinal);
    }
}
