using Xialu.TextMining.Indicators;

namespace Xialu.TextMining.Comparison;

/// <summary>Whether an indicator is stated for a place and year: as a target by the report that plans the year, as a result by the one that reviews it.</summary>
/// <param name="Place">Place, year and the two reports.</param>
/// <param name="Indicator">The indicator.</param>
/// <param name="Target">Whether the plan states a target of the year; null without a plan.</param>
/// <param name="Result">Whether the review states a result or estimate of the year; null without a review.</param>
/// <param name="State">All together: stated where any report of the place states it for the year, else unsure where either of the two is.</param>
public sealed record IndicatorCoverage(PlaceYear Place, IndicatorDefinition Indicator, CoverageState? Target, CoverageState? Result, CoverageState State);
