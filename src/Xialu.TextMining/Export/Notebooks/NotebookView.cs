using System.Globalization;
using Markdig;

namespace Xialu.TextMining.Export.Notebooks;

/// <summary>What a notebook shows of a result.</summary>
internal static class NotebookView
{
    // A screen or two; a notebook with thousands of rows in a cell can hardly be scrolled.
    private const int MostRows = 100;

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().DisableHtml().Build();

    /// <summary>A table as HTML, a report as its summary; null for anything else.</summary>
    public static string? Html(object instance) => instance switch
    {
        FilledTable table => Shown(table, t => t.ToHtml(), more => $"<p>{more}</p>\n"),
        MinedReport report => Markdown.ToHtml(MarkdownSummary.Render(report), Pipeline),
        _ => null,
    };

    /// <summary>A table as text, a report as its summary in Markdown; null for anything else.</summary>
    public static string? Text(object instance) => instance switch
    {
        FilledTable table => Shown(table, t => t.ToText(), more => more + "\n"),
        MinedReport report => MarkdownSummary.Render(report),
        _ => null,
    };

    private static string Shown(FilledTable table, Func<FilledTable, string> show, Func<string, string> say)
    {
        IReadOnlyList<object?>[] rows = [.. table.Rows];
        string shown = show(table with { Rows = rows.Take(MostRows) });
        return rows.Length <= MostRows ? shown : shown + say(string.Create(CultureInfo.InvariantCulture, $"… and {rows.Length - MostRows:N0} more rows."));
    }
}
