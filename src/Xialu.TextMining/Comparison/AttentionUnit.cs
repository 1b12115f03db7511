namespace Xialu.TextMining.Comparison;

/// <summary>What the numerator and the denominator of an <see cref="Attention"/> count.</summary>
public enum AttentionUnit
{
    /// <summary>Letters, digits and Han characters: those inside words of the category, of all. Punctuation and white space are not counted.</summary>
    Characters,

    /// <summary>Occurrences of words of the category, of all words that the segmenter finds. Punctuation is no word.</summary>
    Words,

    /// <summary>Sentences with a word of the category, of all sentences, headings included.</summary>
    Sentences,

    /// <summary>Paragraphs with a word of the category, of all paragraphs.</summary>
    Paragraphs,
}
