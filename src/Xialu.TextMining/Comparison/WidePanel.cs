namespace Xialu.TextMining.Comparison;

/// <summary>The panel with one row a place and year.</summary>
/// <param name="Columns">The columns that some row has a figure for, ordered by indicator, series, measure and status.</param>
/// <param name="Rows">The rows, ordered by place and year.</param>
public sealed record WidePanel(IReadOnlyList<PanelColumn> Columns, IReadOnlyList<PanelRow> Rows);
