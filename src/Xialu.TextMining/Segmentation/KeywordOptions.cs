namespace Xialu.TextMining.Segmentation;

/// <summary>Which keywords are wanted.</summary>
public sealed record KeywordOptions
{
    /// <summary>As jieba's own default: twenty.</summary>
    public const int DefaultCount = 20;

    /// <summary>How words are weighed.</summary>
    public KeywordMethod Method { get; init; } = KeywordMethod.TfIdf;

    /// <summary>How many keywords at most; null for all.</summary>
    public int? Count { get; init; } = DefaultCount;

    /// <summary>The parts of speech that count; null for jieba's default: any for <see cref="KeywordMethod.TfIdf"/>; ns, n, vn and v for <see cref="KeywordMethod.TextRank"/>.</summary>
    public IReadOnlySet<string>? Tags { get; init; }

    /// <summary>Words that never count, lower case; null for jieba's short English list.</summary>
    public IReadOnlySet<string>? Stopwords { get; init; }
}
