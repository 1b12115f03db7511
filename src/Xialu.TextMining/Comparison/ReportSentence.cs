using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Comparison;

/// <summary>A sentence of a report that is compared with those of others.</summary>
/// <param name="Span">Where it stands in the report's text.</param>
/// <param name="Text">The sentence as printed.</param>
public readonly record struct ReportSentence(TextSpan Span, string Text);
