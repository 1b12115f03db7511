using Xialu.TextMining.Segmentation;

namespace Xialu.TextMining.Comparison;

/// <summary>Which words of a report are compared.</summary>
public sealed record WordOptions
{
    /// <summary>Two characters: words of one are mostly particles, measure words and halves of what the segmenter did not know.</summary>
    public const int DefaultMinimumLength = 2;

    /// <summary>The options that hold unless others are given.</summary>
    public static WordOptions Default { get; } = new();

    /// <summary>Cuts the text into words; <see cref="Segmentation.Segmenter.Policy"/> unless set, so that policy terms are one word.</summary>
    public Segmenter Segmenter { get; init; } = Segmenter.Policy;

    /// <summary>Words that are not compared; <see cref="Comparison.Stopwords.Default"/> unless set.</summary>
    public Stopwords Stopwords { get; init; } = Stopwords.Default;

    /// <summary>The shortest word that is compared, in UTF-16 units.</summary>
    public int MinimumLength { get; init; } = DefaultMinimumLength;
}
