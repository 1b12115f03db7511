using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Footnotes;

/// <summary>A term that the report explains in a note.</summary>
public sealed record FootnoteTerm
{
    /// <summary>The note's number as printed without its brackets (<c>7</c> for [7], ⑦ and 〔7〕); null for an unnumbered entry.</summary>
    public string? Number { get; init; }

    /// <summary>The head word of the entry, quotes removed; empty where the entry names none and no marker tells it.</summary>
    public required string Term { get; init; }

    /// <summary>The definition's text, after the colon to the end of the entry.</summary>
    public required string Definition { get; init; }

    /// <summary>Where the definition stands.</summary>
    public required TextSpan DefinitionSpan { get; init; }

    /// <summary>The marker in the body ([7]); null where the body has none.</summary>
    public TextSpan? MarkerSpan { get; init; }

    /// <summary>The term in the body that the marker belongs to; without a marker its first mention; null where it does not occur.</summary>
    public TextSpan? AnchorSpan { get; init; }

    /// <summary>The parts that the definition spells out, in order (稳增长, 稳市场主体, 保就业); empty where it spells out none.</summary>
    public IReadOnlyList<string> Components { get; init; } = [];

    /// <summary>How often the term stands in the body.</summary>
    public int Occurrences { get; init; }

    /// <summary>What a person who checked it did with it; <see cref="ReviewMark.None"/> unless corrections were applied.</summary>
    public ReviewMark Review { get; init; }
}
