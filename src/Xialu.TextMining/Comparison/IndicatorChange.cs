namespace Xialu.TextMining.Comparison;

/// <summary>An indicator that two successive reports of a place treat differently, as a target or as a result.</summary>
/// <param name="Earlier">The earlier report.</param>
/// <param name="Later">The later report.</param>
/// <param name="Kind">New, gone or changed.</param>
/// <param name="Before">The earlier report's figure for its own year; null where it has none.</param>
/// <param name="After">The later report's figure for its own year; null where it has none.</param>
public sealed record IndicatorChange(ComparedReport Earlier, ComparedReport Later, ChangeKind Kind, PanelFigure? Before, PanelFigure? After)
{
    /// <summary>The figure that is there, the later one where both are.</summary>
    public PanelFigure Figure => After ?? Before!;
}
