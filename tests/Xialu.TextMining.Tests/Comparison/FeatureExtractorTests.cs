using Xialu.TextMining.Comparison;

namespace Xialu.TextMining.Tests.Comparison;

public sealed class FeatureExtractorTests
{
    private static readonly MinedReport Report = ReportTexts.Mine("a", "治理污染。", "治理污染，修复生态。");

    [Fact]
    public void All_that_was_asked_for_is_taken()
    {
        CategoryDictionary one = CategoryDictionary.Of("one", [("环境", "污染")]);
        ReportFeatures features = new FeatureExtractor(new FeatureOptions { Dictionaries = [one, CategoryDictionary.Default], Phrases = ["修复", "治理"] }).Extract(Report);
        Assert.Equal("a", features.Name);
        Assert.Equal(WordCounter.Count(Report).Words, features.Words.Words);
        Assert.Equal((1 + 6) * 12, features.Attention.Count);
        Assert.Equal(["修复", "治理", "治理"], features.Contexts.Select(k => k.Keyword), StringComparer.Ordinal);
    }

    [Fact]
    public void Unless_asked_the_librarys_dictionary_is_measured_and_no_phrase_shown()
    {
        ReportFeatures features = new FeatureExtractor().Extract(Report);
        Assert.All(features.Attention, a => Assert.Same(CategoryDictionary.Default, a.Dictionary));
        Assert.Empty(features.Contexts);
    }
}
