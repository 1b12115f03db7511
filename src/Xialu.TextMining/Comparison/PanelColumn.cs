using Xialu.TextMining.Indicators;

namespace Xialu.TextMining.Comparison;

/// <summary>A column of the wide panel: one series of one indicator, measure and status.</summary>
/// <param name="IndicatorId">The indicator.</param>
/// <param name="Series">The series; empty for the indicator's main one.</param>
/// <param name="Measure">Level, growth, change or share.</param>
/// <param name="Status">Actual, estimate or target.</param>
public readonly record struct PanelColumn(string IndicatorId, string Series, Measure Measure, IndicatorStatus Status);
