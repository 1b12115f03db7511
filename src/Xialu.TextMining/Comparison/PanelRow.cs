namespace Xialu.TextMining.Comparison;

/// <summary>A row of the wide panel: the figures of one place and year.</summary>
/// <param name="Place">Place, year and the reports about it.</param>
/// <param name="Figures">The figures by column; columns that no report states a single value for are missing.</param>
public sealed record PanelRow(PlaceYear Place, IReadOnlyDictionary<PanelColumn, PanelFigure> Figures);
