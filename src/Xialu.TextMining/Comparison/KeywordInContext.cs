using Xialu.TextMining.Reading;
using Xialu.TextMining.Structure;

namespace Xialu.TextMining.Comparison;

/// <summary>An occurrence of a phrase with the text around it.</summary>
public sealed record KeywordInContext
{
    /// <summary>The report's name.</summary>
    public required string Report { get; init; }

    /// <summary>Where the phrase stands.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The text before it, up to the beginning of the paragraph.</summary>
    public required string Left { get; init; }

    /// <summary>The phrase as printed.</summary>
    public required string Keyword { get; init; }

    /// <summary>The text after it, up to the end of the paragraph.</summary>
    public required string Right { get; init; }

    /// <summary>What the part that it stands in is for.</summary>
    public required SectionKind Section { get; init; }
}
