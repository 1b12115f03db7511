using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Comparison;

/// <summary>What a later report says of a promise.</summary>
/// <param name="Report">The report.</param>
/// <param name="Stated">The figure or tie as printed.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Sentence">The sentence it stands in.</param>
/// <param name="Verdict">Whether the promise was kept.</param>
/// <param name="OwnWord">The report's own word on the plan; null where it has none.</param>
public sealed record CommitmentOutcome(ComparedReport Report, string Stated, TextSpan Span, TextSpan Sentence, Verdict Verdict, Fulfilment? OwnWord);
