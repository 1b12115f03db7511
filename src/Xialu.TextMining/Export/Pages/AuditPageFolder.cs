using Xialu.TextMining.Indicators;

namespace Xialu.TextMining.Export.Pages;

/// <summary>Writes the page of each report, <c>pages/NAME.html</c>, and at the end <c>index.html</c>, which leads to them.</summary>
internal sealed class AuditPageFolder(string folder, PageOptions options)
{
    private static readonly RecordTable<MinedReport> Index = new("reports",
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

    private readonly List<IReadOnlyList<object?>> rows = [];

    /// <summary>Writes the page of one report.</summary>
    public void Add(MinedReport report)
    {
        ReportFile.Write(folder, "pages", report.Name + ".html", AuditPage.Render(report, options));
        rows.Add(Index.Row(report));
    }

    /// <summary>Writes the index.</summary>
    public void Complete() => ReportFile.Write(folder, ".", "index.html", RenderIndex());

    private string RenderIndex()
    {
        PageLabels labels = PageLabels.Of(options.Language);
        return new OfflinePage(labels).Render(labels.Words["index.title"], "index.html", ["page.css", "table.css", "index.css"], ["page.js", "table.js", "index.js"],
            PageJson.Of(json =>
            {
                PageJson.WriteLabels(json, labels);
                PageJson.WriteTable(json, "reports", Index.Columns.Select(c => c.Name), rows);
            }));
    }
}
