using Xialu.TextMining.Reading;

namespace Xialu.TextMining.MachineLearning.Areas;

/// <summary>What a person said of a paragraph of a report. The text itself is not kept.</summary>
/// <param name="Report">The report's name.</param>
/// <param name="Span">The paragraph's span.</param>
/// <param name="Sha256">The first eight lower-case hexadecimal digits of the SHA-256 of the paragraph's text in UTF-8, which tell whether the text is still that one.</param>
/// <param name="Area">The area; null where it is about none, or about several alike.</param>
public sealed record AreaLabel(string Report, TextSpan Span, string Sha256, PolicyArea? Area);
