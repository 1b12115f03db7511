namespace Xialu.TextMining.Segmentation;

/// <summary>Which words of a text are given; each mode gives the words of the original's mode.</summary>
public enum SegmentationMode
{
    /// <summary>The most probable words, unknown words found by the hidden Markov model: <c>jieba.cut(text)</c>.</summary>
    Default,

    /// <summary>As <see cref="Default"/>, and before each longer word the words of two and three characters in it: <c>jieba.cut_for_search(text)</c>. Tokens overlap.</summary>
    Search,

    /// <summary>Every word of the lexicon that the text spells: <c>jieba.cut(text, cut_all=True)</c>. Tokens overlap; like the original it gives empty tokens around white space.</summary>
    Full,

    /// <summary>The most probable words, unknown words left as single characters: <c>jieba.cut(text, HMM=False)</c>.</summary>
    WithoutHmm,

    /// <summary>Words with part of speech: <c>jieba.posseg.cut(text)</c>. Its unknown words come from another model and may differ from <see cref="Default"/>.</summary>
    Tagged,
}
