using System.Text;

namespace Xialu.TextMining.Export.Pages;

/// <summary>
/// A comparison of reports as a page: indicators by place and year, plans against outcomes, targets down the levels, slogans, similarity and
/// attention as charts, and every table to sort, filter and copy. One HTML file that works offline.
/// </summary>
public static class ComparisonPage
{
    /// <summary>Renders the page.</summary>
    /// <param name="tables">The tables of a comparison (<see cref="ComparisonTables"/>); a chart whose table is not among them is left out.</param>
    /// <param name="chartLibrary">
    /// The script of Apache ECharts 5 or 6 as one piece that defines <c>echarts</c>; the package Xialu.TextMining.Formats brings one. It stands in the page.
    /// </param>
    /// <param name="options">How it is written.</param>
    /// <returns>HTML with LF line ends, the same bytes for the same tables on every machine.</returns>
    /// <exception cref="ArgumentException">The script holds <c>&lt;/script</c> or <c>&lt;!--</c>, which would end it inside a page.</exception>
    public static string Render(IReadOnlyList<FilledTable> tables, string chartLibrary, PageOptions options)
    {
        ArgumentNullException.ThrowIfNull(tables);
        ArgumentNullException.ThrowIfNull(chartLibrary);
        ArgumentNullException.ThrowIfNull(options);
        if (chartLibrary.Contains("</script", StringComparison.OrdinalIgnoreCase) || chartLibrary.Contains("<!--", StringComparison.Ordinal))
            throw new ArgumentException("The script holds </script or <!--, which would end it inside a page.", nameof(chartLibrary));
        PageLabels labels = PageLabels.OfComparison(options.Language);
        return new OfflinePage(labels).Render(labels.Words["compare.title"], "compare.html", ["page.css", "table.css", "compare.css"],
            ["page.js", "table.js", "columns.js", "source.js", "charts.js", "indicator.js", "outcome.js", "cascade.js", "slogans.js", "similarity.js", "attention.js", "compare.js"], PageJson.Of(json =>
            {
                PageJson.WriteLabels(json, labels);
                json.WriteString("pages", options.ReportPages);
                new PackedTables(options.Language).Write(json, tables);
            }), chartLibrary);
    }

    /// <summary>Writes the page into a folder, whole or not at all.</summary>
    /// <param name="folder">An existing folder; the file is <c>comparison.html</c>.</param>
    /// <param name="tables">As for <see cref="Render"/>.</param>
    /// <param name="chartLibrary">As for <see cref="Render"/>.</param>
    /// <param name="options">As for <see cref="Render"/>.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void Write(string folder, IReadOnlyList<FilledTable> tables, string chartLibrary, PageOptions options)
        => WholeFile.Write(Path.Combine(folder, "comparison.html"), Encoding.UTF8.GetBytes(Render(tables, chartLibrary, options)));
}
