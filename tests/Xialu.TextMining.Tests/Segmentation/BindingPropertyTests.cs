using CsCheck;
using Xialu.TextMining.Reading;
using Xialu.TextMining.Segmentation;

namespace Xialu.TextMining.Tests.Segmentation;

/// <summary>What holds of binding words whatever the words and the text are.</summary>
public sealed class BindingPropertyTests
{
    private const string Letters = "乡村振兴规上工业a5“+";
    private static readonly Gen<string> Words = Gen.Char[Letters].Array[1, 4].Select(units => new string(units));
    private static readonly Gen<string> Texts = Gen.Char[Letters + "，。 发展"].Array[0, 60].Select(units => new string(units));

    [Fact]
    public void Binding_words_stand_where_a_plain_search_from_the_left_finds_the_longest()
        => Gen.Select(Words.Array[1, 8], Texts).Sample((words, text) =>
        {
            Segmenter segmenter = Binding(words);
            HashSet<TextSpan> found = [.. segmenter.Segment(text).Select(t => t.Span)];
            Assert.All(LeftmostLongest(text, words), span => Assert.Contains(span, found));
        }, iter: 500);

    [Fact]
    public void No_mode_gives_a_word_that_crosses_the_border_of_a_binding_one()
        => Gen.Select(Words.Array[1, 8], Texts).Sample((words, text) =>
        {
            Segmenter segmenter = Binding(words);
            List<TextSpan> bound = LeftmostLongest(text, words);
            foreach (SegmentationMode mode in Enum.GetValues<SegmentationMode>())
                foreach (Token token in segmenter.Segment(text, mode))
                    Assert.All(bound, b => Assert.False(Crosses(token.Span, b), $"{mode}: '{token.Text}' crosses '{text.Substring(b.Start, b.Length)}' in '{text}'."));
        }, iter: 300);

    [Fact]
    public void What_lies_between_binding_words_is_cut_as_if_it_stood_alone()
        => Gen.Select(Words.Array[1, 5], Texts).Sample((words, text) =>
        {
            var expected = new List<string>();
            int done = 0;
            foreach (TextSpan span in LeftmostLongest(text, words))
            {
                expected.AddRange(Segmenter.Default.Words(text.AsSpan(done..span.Start)));
                expected.Add(text.Substring(span.Start, span.Length));
                done = span.End;
            }
            expected.AddRange(Segmenter.Default.Words(text.AsSpan(done)));
            Assert.Equal(expected, Binding(words).Words(text), StringComparer.Ordinal);
        }, iter: 500);

    [Fact]
    public void A_lexicon_laid_over_words_that_it_removed_gives_the_words_of_one_without_them()
        => Gen.Select(Words.Array[1, 8], Gen.Int[0, 7], Texts).Sample((words, which, text) =>
        {
            string gone = words[which % words.Length];
            var over = new Lexicon();
            over.Remove(gone);
            var plain = new Lexicon();
            plain.Remove(gone);
            foreach (string word in words.Where(w => !string.Equals(w, gone, StringComparison.Ordinal))) plain.Add(new LexiconEntry(word) { IsBinding = true });
            Assert.Equal(new Segmenter(new SegmenterOptions { Lexicon = plain }).Words(text), Binding(words).With(over).Words(text), StringComparer.Ordinal);
        }, iter: 500);

    [Fact]
    public void Layers_bind_as_one_lexicon_of_all_their_words()
        => Gen.Select(Words.Array[1, 6], Words.Array[1, 6], Texts).Sample((below, above, text) =>
            Assert.Equal(Binding([.. below, .. above]).Words(text), Binding(below).With(Lexicon(above)).Words(text), StringComparer.Ordinal), iter: 500);

    [Fact]
    public void Many_threads_that_share_a_segmenter_get_the_same_words()
    {
        string[] texts = [.. Enumerable.Range(0, 400).Select(i => string.Concat(Enumerable.Repeat("规上工业增加值增长5.8%，乡村振兴", i % 7)) + Letters[(i % Letters.Length)..])];
        string[] expected = [.. texts.Select(t => string.Join('/', Segmenter.Policy.Words(t)))];
        string[] actual = new string[texts.Length];
        Parallel.For(0, texts.Length, new ParallelOptions { MaxDegreeOfParallelism = 16 }, i => actual[i] = string.Join('/', Segmenter.Policy.Words(texts[i])));
        Assert.Equal(expected, actual, StringComparer.Ordinal);
    }

    [Theory]
    [InlineData(SegmentationMode.Default)]
    [InlineData(SegmentationMode.WithoutHmm)]
    [InlineData(SegmentationMode.Tagged)]
    public void Words_follow_one_another_without_gap_in_modes_that_cut(SegmentationMode mode)
        => Gen.Select(Words.Array[0, 5], Texts).Sample((words, text) =>
        {
            int end = 0;
            foreach (Token token in Binding(words).Segment(text, mode))
            {
                Assert.Equal(end, token.Span.Start);
                Assert.Equal(text.Substring(token.Span.Start, token.Span.Length), token.Text);
                end = token.Span.End;
            }
            Assert.Equal(text.Length, end);
        }, iter: 300);

    [Fact]
    public void Search_mode_gives_the_words_of_the_default_mode_and_shorter_words_inside_them()
        => Gen.Select(Words.Array[0, 5], Texts).Sample((words, text) =>
        {
            Segmenter segmenter = Binding(words);
            HashSet<TextSpan> whole = [.. segmenter.Segment(text).Select(t => t.Span)];
            List<TextSpan> search = [.. segmenter.Segment(text, SegmentationMode.Search).Select(t => t.Span)];
            Assert.Equal(segmenter.Segment(text).Select(t => t.Span), search.Where(whole.Contains));
            Assert.All(search, s => Assert.Contains(whole, w => w.Start <= s.Start && s.End <= w.End));
        }, iter: 300);

    private static Lexicon Lexicon(params string[] words)
    {
        var lexicon = new Lexicon();
        foreach (string word in words) lexicon.Add(new LexiconEntry(word) { IsBinding = true });
        return lexicon;
    }

    private static Segmenter Binding(params string[] words) => new(new SegmenterOptions { Lexicon = Lexicon(words) });

    private static List<TextSpan> LeftmostLongest(string text, string[] words)
    {
        var found = new List<TextSpan>();
        for (int at = 0; at < text.Length;)
        {
            int length = words.Where(w => StandsAt(text, at, w)).Select(w => w.Length).DefaultIfEmpty(0).Max();
            if (length > 0) found.Add(new TextSpan(at, length));
            at += Math.Max(1, length);
        }
        return found;
    }

    // A run of letters and digits is one thing: no word begins or ends inside it.
    private static bool StandsAt(string text, int at, string word)
        => string.CompareOrdinal(text, at, word, 0, word.Length) == 0 && !IsInsideRun(text, at) && !IsInsideRun(text, at + word.Length);

    private static bool IsInsideRun(string text, int border)
        => border > 0 && border < text.Length && char.IsAsciiLetterOrDigit(text[border - 1]) && char.IsAsciiLetterOrDigit(text[border]);

    private static bool Crosses(TextSpan one, TextSpan other)
        => one.Start < other.End && other.Start < one.End && !(one.Start >= other.Start && one.End <= other.End) && !(other.Start >= one.Start && other.End <= one.End);
}
