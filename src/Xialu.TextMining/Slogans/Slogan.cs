using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Slogans;

/// <summary>One occurrence of a policy slogan or coined term.</summary>
public sealed record Slogan
{
    /// <summary>Where it stands, outer quotes and 《》 left out.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The text of <see cref="Span"/>.</summary>
    public required string Text { get; init; }

    /// <summary>What kind of phrase it is.</summary>
    public required SloganType Type { get; init; }

    /// <summary>The normalised form that spellings of one slogan share (full width, spaces, quotes, dots folded).</summary>
    public required string Key { get; init; }

    /// <summary>The numbers it announces, in order: 两稳一保 gives 2, 1; empty where it announces none.</summary>
    public IReadOnlyList<int> Arity { get; init; } = [];

    /// <summary>Its parts, from its note or from its expansion in the text; empty where neither spells them out.</summary>
    public IReadOnlyList<string> Components { get; init; } = [];

    /// <summary>Number or, where the notes have none, head word of its note; null where it has no note.</summary>
    public string? Footnote { get; init; }

    /// <summary>What a person who checked it did with it; <see cref="ReviewMark.None"/> unless corrections were applied.</summary>
    public ReviewMark Review { get; init; }

    /// <summary>Its policy area, such as <c>agriculture</c>; null unless a classifier was asked (package Xialu.TextMining.MachineLearning) and told one.</summary>
    public string? Area { get; init; }
}
