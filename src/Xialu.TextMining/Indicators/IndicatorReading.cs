using Xialu.TextMining.Quantities;
using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Indicators;

/// <summary>What <see cref="IndicatorExtractor"/> found in a report.</summary>
/// <param name="Indicators">The figures, in the order of the text.</param>
/// <param name="Numbers">All numbers of the text: the quantities, and those that are none with the reason why.</param>
/// <param name="Diagnostics">What does not add up.</param>
public sealed record IndicatorReading(IReadOnlyList<Indicator> Indicators, NumberReading Numbers, IReadOnlyList<Diagnostic> Diagnostics);
