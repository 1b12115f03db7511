using Xialu.TextMining.Indicators;

namespace Xialu.TextMining.Export.Pages;

/// <summary>The page <c>index.html</c>, which leads to the pages of the reports.</summary>
internal static class AuditPageIndex
{
    /// <summary>One row a report.</summary>
    public static RecordTable<MinedReport> Table { get; } = new("pages",
    [
        new("title", ColumnType.Text, r => r.Outline.Title ?? r.Name),
        new("report", ColumnType.Text, r => r.Name),
        new("place", ColumnType.Text, r => r.Outline.Place),
        new("level", ColumnType.Text, r => r.Outline.Level is { } level ? EnumName.Of(level) : null),
        new("reviewYear", ColumnType.WholeNumber, r => r.Outline.ReviewYear),
        new("characters", ColumnType.WholeNumber, r => r.Text.Length),
        new("indicators", ColumnType.WholeNumber, r => r.Indicators.Count),
        new("doubtful", ColumnType.WholeNumber, r => r.Indicators.Count(i => i.Confidence < Indicator.ReviewThreshold)),
        new("footnotes", ColumnType.WholeNumber, r => r.Footnotes.Count),
        new("slogans", ColumnType.WholeNumber, r => r.Slogans.Count),
        new("diagnostics", ColumnType.WholeNumber, r => r.Diagnostics.Count),
        new("page", ColumnType.Text, r => "pages/" + Uri.EscapeDataString(ReportFile.SafeName(r.Name + ".html"))),
    ]);

    /// <summary>The page over some reports and inputs that gave none.</summary>
    public static ReportFile Render(IEnumerable<IReadOnlyList<object?>> rows, IEnumerable<IReadOnlyList<object?>> failures, PageOptions options)
    {
        PageLabels labels = PageLabels.Of(options.Language);
        return new ReportFile(".", "index.html", new OfflinePage(labels).Render(labels.Words["index.title"], "index.html", ["page.css", "table.css", "index.css"], ["page.js", "table.js", "index.js"],
            PageJson.Of(json =>
            {
                PageJson.WriteLabels(json, labels);
                PageJson.WriteTable(json, "reports", Table.Columns.Select(c => c.Name), rows);
                PageJson.WriteTable(json, ReportTables.Failures.Name, ReportTables.Failures.Columns.Select(c => c.Name), failures);
            })));
    }
}
