using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Indicators;

/// <summary>A result or target that the report states without a number: 与经济增长同步, 完成省下达任务, 高于全省平均.</summary>
public sealed record IndicatorRelation
{
    /// <summary>The phrase that states it, from the word that ties to the word it is tied to.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The text of <see cref="Span"/>.</summary>
    public required string Text { get; init; }

    /// <summary>What it is said of, as it stands in the text.</summary>
    public required string Name { get; init; }

    /// <summary>Id in the table of known indicators; null for others.</summary>
    public string? IndicatorId { get; init; }

    /// <summary>How it is tied.</summary>
    public required RelationKind Kind { get; init; }

    /// <summary>What it is tied to, as printed: 经济增长, 全省平均水平, 省.</summary>
    public required string Reference { get; init; }

    /// <summary>Actual, estimate or target.</summary>
    public required IndicatorStatus Status { get; init; }

    /// <summary>How firmly it is promised.</summary>
    public Strength Strength { get; init; }

    /// <summary>The time it is about; null where it cannot be known.</summary>
    public string? Period { get; init; }

    /// <summary>The sentence it stands in.</summary>
    public required TextSpan Sentence { get; init; }

    /// <summary>What a person who checked it did with it; <see cref="ReviewMark.None"/> unless corrections were applied.</summary>
    public ReviewMark Review { get; init; }
}
