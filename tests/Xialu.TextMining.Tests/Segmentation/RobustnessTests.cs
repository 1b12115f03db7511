using CsCheck;
using Xialu.TextMining.Reading;
using Xialu.TextMining.Segmentation;

namespace Xialu.TextMining.Tests.Segmentation;

public sealed class RobustnessTests
{
    // Characters on every side of every border: blocks, scripts, numbers, white space, halves of pairs, unknown Han.
    private const string Alphabet = "县乡村振兴发展了的一二在龘靐鿕鿖㐀aZ9.%-+#&_ \t\r\n\u3000，。“”·Ａ５\ud83d\ude00\ud800\udfff\0";

    private static readonly Gen<string> Texts = Gen.Char[Alphabet].Array[0, 200].Select(units => new string(units));

    [Fact]
    public void Words_cover_any_text_and_never_fail()
        => Texts.Sample(text =>
        {
            foreach (SegmentationMode mode in (SegmentationMode[])[SegmentationMode.Default, SegmentationMode.WithoutHmm, SegmentationMode.Tagged])
                Assert.Equal(text, string.Concat(Segmenter.Default.Words(text, mode)));
        });

    [Fact]
    public void Overlapping_modes_stay_inside_any_text()
        => Texts.Sample(text =>
        {
            var spans = new List<TextSpan>();
            Segmenter.Policy.Segment(text, spans, SegmentationMode.Search);
            Segmenter.Policy.Segment(text, spans, SegmentationMode.Full);
            Assert.All(spans, s => Assert.InRange(s.End, 0, text.Length));
        });

    [Fact]
    public void A_user_lexicon_without_words_changes_nothing()
    {
        var other = new Lexicon();
        foreach (char first in Alphabet) other.Add(first + "谁也不会写的词", 0);
        var layered = new Segmenter(new SegmenterOptions { Lexicon = other });
        Texts.Sample(text => Assert.Equal(Segmenter.Default.Words(text), layered.Words(text), StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("发")]
    [InlineData("龘")]
    [InlineData("9")]
    [InlineData("，")]
    public void A_text_of_a_hundred_thousand_equal_characters_is_cut(string character)
    {
        string text = string.Concat(Enumerable.Repeat(character, 100_000));
        Assert.Equal(text, string.Concat(Segmenter.Policy.Words(text)));
        Assert.Equal(text, string.Concat(Segmenter.Policy.Words(text, SegmentationMode.Tagged)));
    }

    [Fact]
    public void Threads_that_share_a_segmenter_get_the_same_words()
    {
        string text = File.ReadAllText(Repository.PathOf("tests", "Xialu.TextMining.Tests", "Segmentation", "Golden", "sentences.txt"));
        IReadOnlyList<Token> expected = Segmenter.Default.Segment(text, SegmentationMode.Tagged);
        Parallel.For(0, 64, _ => Assert.Equal(expected, Segmenter.Default.Segment(text, SegmentationMode.Tagged)));
    }

    [Fact]
    public void Places_cost_no_memory_once_the_list_has_room()
    {
        string text = File.ReadAllText(Repository.PathOf("tests", "Xialu.TextMining.Tests", "Segmentation", "Golden", "sentences.txt"));
        var spans = new List<TextSpan>();
        Segmenter.Default.Segment(text, spans);
        spans.Clear();
        long before = GC.GetAllocatedBytesForCurrentThread();
        Segmenter.Default.Segment(text, spans);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
