using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Structure;

/// <summary>A part before its end is known.</summary>
/// <param name="FirstLine">Index of its first line.</param>
/// <param name="Kind">What it is for.</param>
/// <param name="Heading">The words of its heading; null where it has none.</param>
/// <param name="Years">The years it speaks of.</param>
internal sealed record SectionDraft(int FirstLine, SectionKind Kind, TextSpan? Heading, YearSpan? Years);
