using Xialu.TextMining.Reading;
using Xialu.TextMining.Segmentation;

namespace Xialu.TextMining;

/// <summary>How a <see cref="ReportMiner"/> works.</summary>
public sealed record MinerOptions
{
    /// <summary>0: a batch uses every processor, for reports do not depend on each other.</summary>
    public const int DefaultThreads = 0;

    /// <summary>The options that hold unless others are given.</summary>
    public static MinerOptions Default { get; } = new();

    /// <summary>How files are read; <see cref="ReadingOptions.Default"/> unless set.</summary>
    public ReadingOptions Reading { get; init; } = ReadingOptions.Default;

    /// <summary>Counts the words of a report; <see cref="Segmentation.Segmenter.Policy"/> unless set, so that policy terms are one word. The report's own terms are laid over it.</summary>
    public Segmenter Segmenter { get; init; } = Segmenter.Policy;

    /// <summary>How many reports of a batch are mined at a time; 0 for one a processor. The records do not depend on it.</summary>
    public int Threads { get; init; } = DefaultThreads;
}
