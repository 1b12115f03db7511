using Xialu.TextMining.Reading;
using Xialu.TextMining.Structure;

namespace Xialu.TextMining.MachineLearning.Areas;

/// <summary>A paragraph of a report with its area.</summary>
/// <param name="Report">The report's name.</param>
/// <param name="Place">The report's place; null where it cannot be told.</param>
/// <param name="Level">The level of its government; null where it cannot be told.</param>
/// <param name="PlanYear">The first year it plans; null where it cannot be told.</param>
/// <param name="Section">The part that the paragraph stands in.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Prediction">What it is about.</param>
public sealed record ParagraphArea(
    string Report, string? Place, GovernmentLevel? Level, int? PlanYear, SectionKind Section, TextSpan Span, AreaPrediction Prediction);
