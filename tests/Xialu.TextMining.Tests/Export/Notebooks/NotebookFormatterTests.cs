using System.Collections;
using System.Globalization;
using Xialu.TextMining.Export;
using Xialu.TextMining.Export.Notebooks;

namespace Xialu.TextMining.Tests.Export.Notebooks;

/// <summary>The kernel's part is played here by the convention it follows: names only, found by reflection.</summary>
public sealed class NotebookFormatterTests
{
    private static readonly MinedReport Report = SampleReport.Create();

    [Fact]
    public void A_kernel_finds_how_to_show_a_table()
    {
        FilledTable table = Report.Indicators.ToTable(Report).Pick("name", "quantity");
        Assert.Equal(table.ToHtml(), Show(table, "text/html"));
        Assert.Equal(table.ToText(), Show(table, "text/plain"));
    }

    [Fact]
    public void A_kernel_finds_how_to_show_a_report()
    {
        Assert.Equal(MarkdownSummary.Render(Report), Show(Report, "text/plain"));
        string html = Show(Report, "text/html");
        Assert.Contains("<h1>青云县政府工作报告</h1>", html, StringComparison.Ordinal);
        Assert.Contains("<td>两稳一保</td>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Markup_in_a_report_stays_text()
    {
        string html = Show(Report with { Footnotes = [Report.Footnotes[0] with { Term = "<img src=x onerror=alert(1)>" }] }, "text/html");
        Assert.DoesNotContain("<img", html, StringComparison.Ordinal);
        Assert.Contains("&lt;img src=x", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_long_table_the_first_rows_are_shown_and_the_others_counted()
    {
        FilledTable table = FilledTable.Of(TableText.Table(("n", ColumnType.WholeNumber)), Enumerable.Range(1, 1334).Select(n => new object?[] { n }));
        Assert.EndsWith("100\n… and 1,234 more rows.\n", Show(table, "text/plain"), StringComparison.Ordinal);
        Assert.EndsWith("</table>\n<p>… and 1,234 more rows.</p>\n", Show(table, "text/html"), StringComparison.Ordinal);
        Assert.DoesNotContain("more rows", Show(table.First(100), "text/plain"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_none_of_ours_is_left_to_others()
        => Assert.All(new NotebookFormatterSource().CreateTypeFormatters().Cast<NotebookFormatter>(), formatter =>
        {
            using var writer = new StringWriter(CultureInfo.InvariantCulture);
            Assert.False(formatter.Format("text", writer));
            Assert.Equal("", writer.ToString());
        });

    private static string Show(object result, string mimeType)
    {
        object attribute = result.GetType().GetCustomAttributes(inherit: true).Single(a => a.GetType().Name == "TypeFormatterSourceAttribute");
        Assert.Equal(["text/html", "text/plain"], Get<string[]>(attribute, "PreferredMimeTypes"));
        object source = Activator.CreateInstance(Get<Type>(attribute, "FormatterSourceType"))!;
        var formatters = (IEnumerable)source.GetType().GetMethod("CreateTypeFormatters")!.Invoke(source, [])!;
        object formatter = formatters.Cast<object>().Single(f => Get<string>(f, "MimeType") == mimeType);
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        Assert.Equal(true, formatter.GetType().GetMethod("Format")!.Invoke(formatter, [result, writer]));
        return writer.ToString();
    }

    private static T Get<T>(object instance, string property) => (T)instance.GetType().GetProperty(property)!.GetValue(instance)!;
}
