using Xialu.TextMining.Indicators;

namespace Xialu.TextMining.Comparison;

/// <summary>A figure of a known indicator that no panel can take.</summary>
/// <param name="Report">The report that states it.</param>
/// <param name="Record">The record.</param>
/// <param name="Reason">Why it is left out.</param>
public sealed record PanelOmission(ComparedReport Report, Indicator Record, OmissionReason Reason);
