using CsCheck;
using Xialu.TextMining.Segmentation;
using Xialu.TextMining.Tests.Segmentation.Reference;

namespace Xialu.TextMining.Tests.Segmentation;

/// <summary>The library against <see cref="ReferenceJieba"/>, over texts and lexicons made up at random.</summary>
public sealed class ReferenceTests
{
    private const double Tolerance = 1e-9;

    // What reports are written with, in pieces that make words, crossing words and none; then every border there is.
    private static readonly string[] Pieces =
    [
        "乡村", "振兴", "高质量", "发展", "中", "中华人民共和国", "人民", "政府", "工作", "报告", "研究生", "生命", "的", "了", "在", "一", "十四五", "规划",
        "云计算", "石墨烯", "放管服", "规上", "工业", "增加值", "增长", "同比", "亿元", "万人", "青云", "龘", "靐", "㐀", "鿕", "鿖", "们", "和", "与",
        "5.8%", "12", "G60", "a", "Z", "3.5", ".", "-", "+", "#", "&", "_", "%", "，", "。", "“", "”", "·", "（", " ", "\t", "\r\n", "\n", "\u3000", "\u001c", "\u0085",
        "Ａ", "５", "\ud83d\ude00", "T恤", "B超", "PM2.5", "c++", "2024年",
    ];

    // -1 stands for the frequency that jieba suggests; 0 takes the word out.
    private static readonly long[] Frequencies = [-1, 0, 1, 3, 500, 100_000, 60_000_000];

    private static readonly Gen<string> Texts = Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 40].Select(string.Concat);
    private static readonly Gen<string> Han = Gen.Char["乡村振兴高质量发展中国人民政府工作报告研究生命规上业增加值龘"].Array[1, 6].Select(units => new string(units));
    private static readonly Gen<(string Word, long Frequency)[]> Lexicons = Gen.Select(Han, Gen.Int[0, Frequencies.Length - 1].Select(i => Frequencies[i])).Array[0, 12];

    public static TheoryData<SegmentationMode, bool> Configurations => new()
    {
        { SegmentationMode.Default, true },
        { SegmentationMode.Default, false },
        { SegmentationMode.Search, true },
        { SegmentationMode.Search, false },
        { SegmentationMode.Full, true },
        { SegmentationMode.WithoutHmm, true },
    };

    [Theory]
    [MemberData(nameof(Configurations))]
    public void Words_of_any_text_are_those_of_the_reference(SegmentationMode mode, bool hmm)
    {
        var segmenter = new Segmenter(new SegmenterOptions { Hmm = hmm });
        var reference = new ReferenceJieba();
        Texts.Sample(text => Assert.Equal(reference.Words(text, mode, hmm), segmenter.Words(text, mode), StringComparer.Ordinal), iter: 400);
    }

    [Theory]
    [MemberData(nameof(Configurations))]
    public void Words_under_any_lexicon_are_those_of_the_reference(SegmentationMode mode, bool hmm)
        => Gen.Select(Lexicons, Han.Array[1, 8].Select(string.Concat)).Sample((words, text) =>
        {
            var lexicon = new Lexicon();
            var reference = new ReferenceJieba();
            foreach ((string word, long frequency) in words)
            {
                lexicon.Add(word, frequency < 0 ? null : frequency);
                reference.Add(word, frequency < 0 ? null : frequency);
            }
            Assert.Equal(reference.Words(text, mode, hmm), new Segmenter(new SegmenterOptions { Hmm = hmm, Lexicon = lexicon }).Words(text, mode), StringComparer.Ordinal);
        }, iter: 300);

    [Fact]
    public void Suggested_frequencies_are_those_of_the_reference_after_any_additions()
        => Gen.Select(Lexicons, Han).Sample((words, word) =>
        {
            var lexicon = new Lexicon();
            var reference = new ReferenceJieba();
            foreach ((string added, long frequency) in words)
            {
                lexicon.Add(added, Math.Max(0, frequency));
                reference.Add(added, Math.Max(0, frequency));
            }
            Assert.Equal(reference.Suggest(word), lexicon.SuggestFrequency(word));
        }, iter: 300);

    [Fact]
    public void Unknown_words_are_cut_as_the_reference_cuts_them()
        => Gen.Char['\u4e00', '\u9fd5'].Array[2, 30].Select(units => new string(units)).Sample(text =>
            Assert.Equal(new ReferenceJieba().Words(text, SegmentationMode.Default), Segmenter.Default.Words(text), StringComparer.Ordinal), iter: 500);

    [Fact]
    public void Keywords_by_frequency_are_those_of_the_reference()
        => Texts.Sample(text =>
        {
            var all = new KeywordOptions { Count = null, Stopwords = new HashSet<string>(StringComparer.Ordinal) };
            string[] words = [.. new ReferenceJieba().Words(text, SegmentationMode.Default).Where(CanBeKeyword)];
            AssertWeights(ReferenceKeywords.ByFrequency(words, InverseFrequencies.Instance.Of), KeywordExtractor.Default.Extract(text, all));
        }, iter: 300);

    [Fact]
    public void Keywords_by_rank_are_those_of_the_reference()
        => Texts.Sample(text =>
        {
            var ranked = new KeywordOptions { Count = null, Method = KeywordMethod.TextRank, Stopwords = new HashSet<string>(StringComparer.Ordinal) };
            string?[] words = [.. Segmenter.Default.Segment(text, SegmentationMode.Tagged).Select(t => t.Tag is "n" or "ns" or "v" or "vn" && CanBeKeyword(t.Text) ? t.Text : null)];
            AssertWeights(ReferenceKeywords.ByRank(words), KeywordExtractor.Default.Extract(text, ranked));
        }, iter: 300);

    [Fact]
    public void Words_of_the_reference_are_jiebas()
    {
        string[] sentences = Golden("sentences"), expected = Golden("default");
        var reference = new ReferenceJieba();
        Assert.All(sentences.Zip(expected), pair => Assert.Equal(pair.Second.Split('\u241f'), Joined(reference.Words(pair.First, SegmentationMode.Default)), StringComparer.Ordinal));
    }

    // An empty sentence has no words and one empty line.
    private static string[] Joined(IReadOnlyList<string> words) => words.Count == 0 ? [""] : [.. words];

    private static void AssertWeights(Dictionary<string, double> expected, IReadOnlyList<Keyword> actual)
    {
        Assert.Equal(expected.Keys.Order(StringComparer.Ordinal), actual.Select(k => k.Text).Order(StringComparer.Ordinal), StringComparer.Ordinal);
        Assert.All(actual, k => Assert.Equal(expected[k.Text], k.Weight, Tolerance));
        Assert.Equal(actual.Select(k => k.Weight).OrderDescending(), actual.Select(k => k.Weight));
    }

    private static bool CanBeKeyword(string word) => word.Trim().EnumerateRunes().Count() >= 2;

    private static string[] Golden(string name)
        => File.ReadAllText(Repository.PathOf("tests", "Xialu.TextMining.Tests", "Segmentation", "Golden", name + ".txt")).Split('\n')[..^1];
}
