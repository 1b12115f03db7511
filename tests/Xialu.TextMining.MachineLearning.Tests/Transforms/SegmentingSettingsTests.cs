using System.Text;
using Xialu.TextMining.MachineLearning.Transforms;
using Xialu.TextMining.Segmentation;

namespace Xialu.TextMining.MachineLearning.Tests.Transforms;

public sealed class SegmentingSettingsTests
{
    [Fact]
    public void What_was_written_is_read_again()
    {
        var options = new ChineseSegmentingOptions
        {
            Mode = SegmentationMode.Tagged, PolicyLexicon = true, BindingWords = ["两稳一保"], Stopwords = ["的", "“"], PartsOfSpeech = ["n"], KeepPunctuation = true,
        };
        ChineseSegmentingOptions read = SegmentingSettings.Read(SegmentingSettings.Write(options));

        Assert.Equal(SegmentationMode.Tagged, read.Mode);
        Assert.True(read.PolicyLexicon && read.KeepPunctuation);
        Assert.Equal(options.BindingWords, read.BindingWords, StringComparer.Ordinal);
        Assert.Equal(options.Stopwords, read.Stopwords, StringComparer.Ordinal);
        Assert.Equal("n", Assert.Single(read.PartsOfSpeech!));
    }

    [Theory]
    [InlineData("{\"KeepsQuotes\":true}")]
    [InlineData("{\"Mode\":\"Fast\"}")]
    [InlineData("null")]
    public void Settings_of_another_make_are_refused(string json)
        => Assert.StartsWith("The model's settings of SegmentChinese",
            Assert.Throws<InvalidDataException>(() => SegmentingSettings.Read(Convert.ToBase64String(Encoding.UTF8.GetBytes(json)))).Message, StringComparison.Ordinal);

    [Fact]
    public void Damaged_settings_are_refused()
        => Assert.Throws<InvalidDataException>(() => SegmentingSettings.Read("%"));

    public static TheoryData<ChineseSegmentingOptions, string> Faults => new()
    {
        { new() { BindingWords = [""] }, "One of the BindingWords is empty; expected words of one character or more." },
        { new() { Stopwords = ["的", null!] }, "One of the Stopwords is empty; expected words of one character or more." },
        { new() { Mode = (SegmentationMode)9 }, "Found the mode 9; expected a SegmentationMode." },
        { new() { PartsOfSpeech = [] }, "PartsOfSpeech is an empty list, which no word would pass; expected tags, or null for all words." },
        { new() { PartsOfSpeech = ["n", "noun"] }, "Found the part of speech 'noun'; expected one of jieba's: a ad ag an b" },
        { new() { PartsOfSpeech = ["n"], Mode = SegmentationMode.Full }, "PartsOfSpeech needs the words of the tagged mode; Mode asks for Full." },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void An_option_that_cannot_hold_is_named(ChineseSegmentingOptions options, string message)
        => Assert.StartsWith(message, Assert.Throws<ArgumentException>(nameof(options), () => SegmentingSettings.Write(options)).Message, StringComparison.Ordinal);

    [Fact]
    public void Every_part_of_speech_that_a_word_has_is_known()
    {
        string[] given = [.. Directory.GetFiles(Repository.PathOf("corpus")).SelectMany(f => Segmenter.Policy.Segment(File.ReadAllText(f), SegmentationMode.Tagged)).Select(t => t.Tag!).Distinct(StringComparer.Ordinal)];
        Assert.True(given.Length > 30);
        Assert.Subset(SegmentingSettings.PartsOfSpeech, given.ToHashSet(StringComparer.Ordinal));
    }
}
