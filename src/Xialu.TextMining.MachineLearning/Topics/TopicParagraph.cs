using Xialu.TextMining.Reading;
using Xialu.TextMining.Structure;

namespace Xialu.TextMining.MachineLearning.Topics;

/// <summary>What topics need of a paragraph of a report; the text itself can be let go.</summary>
/// <param name="Report">The report's name.</param>
/// <param name="Place">The report's place; null where it cannot be told.</param>
/// <param name="PlanYear">The first year it plans; null where it cannot be told.</param>
/// <param name="Section">The part that the paragraph stands in.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Words">Its words of content, in order.</param>
public sealed record TopicParagraph(string Report, string? Place, int? PlanYear, SectionKind Section, TextSpan Span, IReadOnlyList<string> Words);
