using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Indicators;

/// <summary>What <see cref="IndicatorExtractor"/> found in a report.</summary>
/// <param name="Indicators">The figures, in the order of the text.</param>
/// <param name="Relations">What is stated without a number, in the order of the text.</param>
/// <param name="Coverage">What became of every number.</param>
/// <param name="Diagnostics">What does not add up.</param>
public sealed record IndicatorReading(
    IReadOnlyList<Indicator> Indicators, IReadOnlyList<IndicatorRelation> Relations, NumberCoverage Coverage, IReadOnlyList<Diagnostic> Diagnostics);
