namespace Xialu.TextMining.Comparison;

/// <summary>What a comparison keeps of a report's words: counts, and nothing of the text.</summary>
public sealed record ReportWords
{
    /// <summary>The report's name.</summary>
    public required string Name { get; init; }

    /// <summary>The words that are compared (see <see cref="WordOptions"/>), each once, in the order they first stand in the report.</summary>
    public required IReadOnlyList<WordCount> Words { get; init; }

    /// <summary>The pairs of neighbours among them, in the order they first stand in the report.</summary>
    public required IReadOnlyList<WordPair> Pairs { get; init; }

    /// <summary>The number of all words, those that are not compared and numbers included, punctuation not.</summary>
    public required PartCounts Total { get; init; }
}
