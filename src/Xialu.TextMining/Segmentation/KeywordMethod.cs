namespace Xialu.TextMining.Segmentation;

/// <summary>How words are weighed.</summary>
public enum KeywordMethod
{
    /// <summary>Share of the text's words times inverse document frequency in jieba's corpus: <c>jieba.analyse.extract_tags</c>.</summary>
    TfIdf,

    /// <summary>Ten rounds of PageRank over the words that stand within five words of one another (Mihalcea and Tarau 2004): <c>jieba.analyse.textrank</c>.</summary>
    TextRank,
}
