namespace Xialu.TextMining.Comparison;

/// <summary>The figures of known indicators by place and year, and those that have no such place.</summary>
/// <param name="Figures">Ordered by place, year, indicator, measure, status, report and position.</param>
/// <param name="LeftOut">Every other figure of a known indicator, in the order of the reports and of the text.</param>
public sealed record Panel(IReadOnlyList<PanelFigure> Figures, IReadOnlyList<PanelOmission> LeftOut);
