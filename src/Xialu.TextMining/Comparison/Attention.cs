namespace Xialu.TextMining.Comparison;

/// <summary>The share of a report, or of a part of it, that speaks of a category.</summary>
public sealed record Attention
{
    /// <summary>The report's name.</summary>
    public required string Report { get; init; }

    /// <summary>The dictionary that the category is of.</summary>
    public required CategoryDictionary Dictionary { get; init; }

    /// <summary>The category.</summary>
    public required DictionaryCategory Category { get; init; }

    /// <summary>The part of the report that is counted.</summary>
    public required ReportPart Part { get; init; }

    /// <summary>What is counted.</summary>
    public required AttentionUnit Unit { get; init; }

    /// <summary>How many of them are of the category, 0 or more.</summary>
    public required int Numerator { get; init; }

    /// <summary>How many there are in all; 0 where the report has no such part.</summary>
    public required int Denominator { get; init; }

    /// <summary>Numerator by denominator; null where the report has no such part.</summary>
    public double? Share => Denominator == 0 ? null : (double)Numerator / Denominator;

    /// <summary>The words of the category that stand in the part, with their numbers, the most frequent first, equal ones in ordinal order.</summary>
    public required IReadOnlyList<KeyValuePair<string, int>> Words { get; init; }
}
