using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Footnotes;

/// <summary>What may be a marker in the body.</summary>
/// <param name="Span">The marker, dress included.</param>
/// <param name="Style">Its dress.</param>
/// <param name="Value">Its number.</param>
internal sealed record Marker(TextSpan Span, NumberStyle Style, int Value)
{
    /// <summary>Whether the dress alone proves a note: ①, （1） and bare digits have other uses.</summary>
    public bool IsStrong => Style == NumberStyle.Bracket;
}
