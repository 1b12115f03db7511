using Xialu.TextMining.Indicators;
using Xialu.TextMining.Reading;
using Xialu.TextMining.Structure;

namespace Xialu.TextMining.Comparison;

/// <summary>A promise that can be checked: a target with a number, or one tied to something else (与经济增长同步), with what the next report says of it.</summary>
public sealed record Commitment
{
    /// <summary>The report that promises.</summary>
    public required ComparedReport Report { get; init; }

    /// <summary>The part of the report it stands in.</summary>
    public required SectionKind Section { get; init; }

    /// <summary>The figure; null for a promise without a number.</summary>
    public Indicator? Figure { get; init; }

    /// <summary>What the promise without a number is tied to; null for a figure.</summary>
    public IndicatorRelation? Relation { get; init; }

    /// <summary>What is promised, as printed.</summary>
    public string Name => Figure?.Name ?? Relation!.Name;

    /// <summary>Id in the table of known indicators; null for others.</summary>
    public string? IndicatorId => Figure is null ? Relation!.IndicatorId : Figure.IndicatorId;

    /// <summary>By when: the time that the promise is about; null where it cannot be known.</summary>
    public string? Period => Figure is null ? Relation!.Period : Figure.Period;

    /// <summary>How firmly it is promised.</summary>
    public Strength Strength => Figure?.Strength ?? Relation!.Strength;

    /// <summary>Where the figure, or the tie, stands.</summary>
    public TextSpan Span => Figure?.Span ?? Relation!.Span;

    /// <summary>The sentence it stands in.</summary>
    public TextSpan Sentence => Figure?.Sentence ?? Relation!.Sentence;

    /// <summary>What the next report says of it; null where it says nothing, or the corpus has no next report.</summary>
    public CommitmentOutcome? Outcome { get; init; }
}
