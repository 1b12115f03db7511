namespace Xialu.TextMining.Segmentation;

/// <summary>What a <see cref="Segmenter"/> knows and looks for. Without changes it gives the words of jieba 0.42.1.</summary>
public sealed record SegmenterOptions
{
    /// <summary>Jieba's words and nothing else.</summary>
    public static SegmenterOptions Default { get; } = new();

    /// <summary>User words over the embedded lexicon, or null. The segmenter takes them as they are when it is made; later changes do not reach it.</summary>
    public Lexicon? Lexicon { get; init; }

    /// <summary>Whether unknown words are looked for with the hidden Markov model, in every mode. On, as in jieba.</summary>
    public bool Hmm { get; init; } = true;

    /// <summary>Whether the terms of <see cref="Lexicon.PolicyTerms"/> always hold. Off, because jieba does not know them.</summary>
    public bool PolicyLexicon { get; init; }
}
