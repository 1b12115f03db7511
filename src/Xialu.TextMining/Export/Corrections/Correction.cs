using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Export.Corrections;

/// <summary>One decision of a reviewer about one record.</summary>
public sealed record Correction
{
    /// <summary>The kind of the record.</summary>
    public required RecordKind Kind { get; init; }

    /// <summary>Where the record stands in the report's text, which says which record it is.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The words at that place; null where the file does not give them.</summary>
    public string? Text { get; init; }

    /// <summary>What is to be done.</summary>
    public required CorrectionDecision Decision { get; init; }

    /// <summary>The new values, each field once; only for corrected and added records.</summary>
    public IReadOnlyList<CorrectedField> Fields { get; init; } = [];

    /// <summary>What the reviewer remarks; null for nothing.</summary>
    public string? Note { get; init; }
}
