namespace Xialu.TextMining.Comparison;

/// <summary>What a comparison of words keeps of a <see cref="MinedReport"/>; the text can then be let go.</summary>
public sealed record ReportFeatures
{
    /// <summary>The report's name.</summary>
    public string Name => Words.Name;

    /// <summary>Its words.</summary>
    public required ReportWords Words { get; init; }

    /// <summary>Its sentences.</summary>
    public required ReportSentences Sentences { get; init; }

    /// <summary>How much of it speaks of each category.</summary>
    public required IReadOnlyList<Attention> Attention { get; init; }

    /// <summary>The phrases that were asked for, in the order they were asked for.</summary>
    public IReadOnlyList<KeywordInContext> Contexts { get; init; } = [];
}
