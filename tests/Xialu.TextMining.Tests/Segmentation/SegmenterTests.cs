using Xialu.TextMining.Reading;
using Xialu.TextMining.Segmentation;

namespace Xialu.TextMining.Tests.Segmentation;

public sealed class SegmenterTests
{
    private const char Separator = '\u241f';

    /// <summary>Every mode with the file that jieba's words for it stand in; every case below runs over all of them.</summary>
    public static TheoryData<SegmentationMode, bool, string> Configurations => new()
    {
        { SegmentationMode.Default, true, "default" },
        { SegmentationMode.Search, true, "search" },
        { SegmentationMode.Full, true, "full" },
        { SegmentationMode.WithoutHmm, true, "withouthmm" },
        { SegmentationMode.Tagged, true, "tagged" },
        { SegmentationMode.Default, false, "withouthmm" },
        { SegmentationMode.Search, false, "search-without-hmm" },
        { SegmentationMode.Tagged, false, "tagged-without-hmm" },
    };

    [Theory]
    [MemberData(nameof(Configurations))]
    public void Words_are_those_of_jieba(SegmentationMode mode, bool hmm, string golden)
    {
        var segmenter = new Segmenter(new SegmenterOptions { Hmm = hmm });
        string[] sentences = Golden("sentences"), expected = Golden(golden);
        Assert.Equal(sentences.Length, expected.Length);
        Assert.All(sentences.Zip(expected), pair =>
            Assert.Equal(pair.Second, string.Join(Separator, segmenter.Segment(pair.First, mode).Select(t => t.ToString()))));
    }

    [Theory]
    [MemberData(nameof(Configurations))]
    public void Spans_and_strings_and_tokens_agree(SegmentationMode mode, bool hmm, string golden)
    {
        Assert.NotEmpty(golden);
        var segmenter = new Segmenter(new SegmenterOptions { Hmm = hmm });
        foreach (string sentence in Golden("sentences"))
        {
            IReadOnlyList<Token> tokens = segmenter.Segment(sentence, mode);
            var spans = new List<TextSpan>();
            segmenter.Segment(sentence, spans, mode);
            Assert.Equal(tokens.Select(t => t.Span), spans);
            Assert.Equal(tokens.Select(t => t.Text), segmenter.Words(sentence, mode), StringComparer.Ordinal);
            Assert.All(tokens, t => Assert.Equal(sentence.Substring(t.Span.Start, t.Span.Length), t.Text));
        }
    }

    [Fact]
    public void Every_character_of_the_text_lies_in_one_word()
    {
        string text = string.Join('\n', Golden("sentences")) + "\r\n\ud800\udc00\ud800x\0";
        Assert.Equal(text, string.Concat(Segmenter.Default.Words(text)));
        Assert.Equal(text, string.Concat(Segmenter.Default.Words(text, SegmentationMode.Tagged)));
        Assert.Equal(text, string.Concat(Segmenter.Policy.Words(text)));
    }

    [Fact]
    public void Words_of_the_lexicon_share_one_string()
        => Assert.Same(Segmenter.Default.Words("高质量发展")[0], Segmenter.Default.Segment("高质量发展")[0].Text);

    [Fact]
    public void An_empty_text_has_no_words() => Assert.Empty(Segmenter.Default.Segment(""));

    [Fact]
    public void An_unknown_mode_is_refused()
        => Assert.Throws<ArgumentOutOfRangeException>(() => Segmenter.Default.Segment("县", (SegmentationMode)9));

    private static string[] Golden(string name)
        => File.ReadAllText(Repository.PathOf("tests", "Xialu.TextMining.Tests", "Segmentation", "Golden", name + ".txt")).Split('\n')[..^1];
}
