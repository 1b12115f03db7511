using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Structure;

/// <summary>A top-level part of a report. The sections of an outline cover the whole text, in order, without gap.</summary>
public sealed record Section
{
    /// <summary>The part's whole text, its heading included.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>What the part is for.</summary>
    public required SectionKind Kind { get; init; }

    /// <summary>Its heading as printed, without number and marks; null where it has none.</summary>
    public string? Heading { get; init; }

    /// <summary>
    /// The years the part speaks of: the reviewed year, the planned year, or a term of several years; null for parts without
    /// a time of their own. A report that reviews both five years and the last one has one review section for each.
    /// </summary>
    public YearSpan? Years { get; init; }
}
