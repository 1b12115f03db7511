using System.IO.Compression;
using Xialu.TextMining.Segmentation;

namespace Xialu.TextMining.Tests.Segmentation;

public sealed class LexiconImageTests
{
    [Theory]
    [InlineData("的", 318825, "uj")]
    [InlineData("中华人民共和国", 9989, "ns")]
    [InlineData("B超", 3, "n")]
    [InlineData("γ射线", 3, "n")]
    public void A_word_has_jiebas_frequency_and_tag(string word, long frequency, string tag)
    {
        LexiconImage image = LexiconImage.Instance;
        Assert.Equal(frequency, image.Frequency(image.Find(word)));
        Assert.Equal(tag, image.Tag(image.Find(word)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("龘靐")]
    [InlineData("的的的")]
    [InlineData("\ud83d\ude00")]
    [InlineData("，")]
    public void A_word_that_jieba_does_not_know_has_no_slot(string word) => Assert.Equal(-1, LexiconImage.Instance.Find(word));

    [Fact]
    public void A_mere_beginning_of_words_has_a_slot_and_no_frequency()
    {
        int slot = LexiconImage.Instance.Find("中华人");
        Assert.True(slot >= 0);
        Assert.Equal(0, LexiconImage.Instance.Frequency(slot));
        Assert.Null(LexiconImage.Instance.Tag(slot));
    }

    [Fact]
    public void Frequencies_add_up_to_jiebas_total() => Assert.Equal(60_101_967, LexiconImage.Instance.Total);

    /// <summary>What the package is made of is deflated, so deflated sizes are what a user downloads.</summary>
    [Fact]
    public void Lexicon_unknown_word_model_and_policy_terms_take_less_than_three_megabytes_of_the_package()
    {
        Assert.InRange(Packed("lexicon.bin"), 2_000_000, 2_400_000);
        Assert.InRange(new[] { "lexicon.bin", "hmm.bin", "policy.bin", "policy.tsv" }.Sum(Packed), 2_000_000, 3_000_000);
        Assert.InRange(new[] { "tagging.bin", "idf.bin", "keyword-stopwords.txt" }.Sum(Packed), 500_000, 1_000_000);
    }

    [Fact]
    public void A_missing_or_foreign_image_is_named()
    {
        InvalidDataException missing = Assert.Throws<InvalidDataException>(() => new MappedImage("nothing.bin", "XTMLEX01"u8));
        Assert.Equal("nothing.bin: not embedded in the library.", missing.Message);
        InvalidDataException foreign = Assert.Throws<InvalidDataException>(() => new MappedImage("hmm.bin", "XTMLEX01"u8));
        Assert.Equal("The resource 'hmm.bin' does not start with 'XTMLEX01'.", foreign.Message);
    }

    private static long Packed(string resource)
    {
        using Stream image = typeof(LexiconImage).Assembly.GetManifestResourceStream(resource)!;
        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.Optimal, leaveOpen: true)) image.CopyTo(deflate);
        return packed.Length;
    }
}
