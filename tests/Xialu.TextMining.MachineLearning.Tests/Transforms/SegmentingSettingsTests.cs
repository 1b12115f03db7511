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

    [Fact]
    public void An_empty_binding_word_is_refused()
        => Assert.StartsWith("One of the BindingWords is empty.",
            Assert.Throws<ArgumentException>(() => SegmentingSettings.Write(new() { BindingWords = [""] })).Message, StringComparison.Ordinal);
}
