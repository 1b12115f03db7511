using Xialu.TextMining.Segmentation;

namespace Xialu.TextMining.MachineLearning.Transforms;

/// <summary>Which words a <see cref="ChineseSegmentingEstimator"/> gives. They are saved with the model.</summary>
public sealed record ChineseSegmentingOptions
{
    /// <summary>Jieba's words without punctuation.</summary>
    public static ChineseSegmentingOptions Default { get; } = new();

    /// <summary>How the text is cut; <see cref="SegmentationMode.Default"/> unless set. Where <see cref="PartsOfSpeech"/> is set, <see cref="SegmentationMode.Tagged"/> is used instead of it.</summary>
    public SegmentationMode Mode { get; init; }

    /// <summary>Whether the terms of <see cref="Lexicon.PolicyTerms"/> always hold. Off, as in <see cref="SegmenterOptions"/>: turn it on for government reports.</summary>
    public bool PolicyLexicon { get; init; }

    /// <summary>More words that always hold, and are kept whatever <see cref="PartsOfSpeech"/> says, since a new word has none.</summary>
    public IReadOnlyList<string> BindingWords { get; init; } = [];

    /// <summary>Words that are left out, compared by character code.</summary>
    public IReadOnlyList<string> Stopwords { get; init; } = [];

    /// <summary>Parts of speech that are kept, in jieba's tag set, each in full (<c>n</c> does not take in <c>ns</c>; policy terms are <c>n</c>, <c>j</c> or <c>l</c>); null for all.</summary>
    public IReadOnlyList<string>? PartsOfSpeech { get; init; }

    /// <summary>Whether tokens without letter or digit are kept. Off, because as features they are noise.</summary>
    public bool KeepPunctuation { get; init; }
}
