using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Xialu.TextMining.Export;
using Xialu.TextMining.Export.Pages;

namespace Xialu.TextMining.Tests.Export.Pages;

public sealed class ComparisonPageTests
{
    private const string Library = "var echarts = {};\n";

    private static readonly RecordTable<(string? Place, decimal? Value, string[] Missing)> Table = new("panel",
        new("place", ColumnType.Text, r => r.Place), new("value", ColumnType.Number, r => r.Value), new("missing", ColumnType.Texts, r => r.Missing));

    private static readonly FilledTable Filled = FilledTable.Of(Table, [("</script>", 1.50m, ["省"]), (null, null, []), ("</script>", 2m, [])]);

    [Fact]
    public void A_text_stands_once_and_every_row_of_every_table_names_it()
    {
        JsonElement data = Data(ComparisonPage.Render([Filled, Filled], Library, PageOptions.Default));
        Assert.Equal("""["\u003C/script\u003E","省"]""", data.GetProperty("texts").GetRawText());
        foreach (JsonElement table in data.GetProperty("tables").EnumerateArray())
        {
            Assert.Equal(("panel", 3), (table.GetProperty("name").GetString(), table.GetProperty("count").GetInt32()));
            Assert.Equal(["""[0,null,0]""", "[1.5,null,2]", "[[1],[],[]]"], table.GetProperty("columns").EnumerateArray().Select(c => c.GetProperty("cells").GetRawText()), StringComparer.Ordinal);
        }
    }

    [Fact]
    public void Equal_cells_in_a_row_are_counted_where_that_is_shorter()
    {
        FilledTable table = FilledTable.Of(Table, Enumerable.Range(0, 7).Select(i => ((string?)(i < 4 ? "省" : null), (decimal?)i, Array.Empty<string>())));
        JsonElement columns = Data(ComparisonPage.Render([table], Library, PageOptions.Default)).GetProperty("tables")[0].GetProperty("columns");
        Assert.Equal("[0,4,null,3]", columns[0].GetProperty("runs").GetRawText());
        Assert.Equal("[0,1,2,3,4,5,6]", columns[1].GetProperty("cells").GetRawText());
    }

    [Theory]
    [InlineData(PageLanguage.Chinese, "数值")]
    [InlineData(PageLanguage.English, "the value")]
    public void A_table_and_its_columns_say_what_they_are_in_the_language_of_the_page(PageLanguage language, string value)
    {
        JsonElement table = Data(Render(new PageOptions { Language = language })).GetProperty("tables")[0];
        Assert.NotEmpty(table.GetProperty("about").GetString()!);
        Assert.StartsWith(value, table.GetProperty("columns")[1].GetProperty("about").GetString(), StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.Null, table.GetProperty("columns")[2].GetProperty("about").ValueKind);
    }

    [Fact]
    public void The_policy_lets_the_chart_library_and_the_page_s_script_run_and_nothing_else()
    {
        string page = Render(PageOptions.Default);
        Assert.Contains($"script-src 'sha256-{Hash(Between(page, "</script>\n<script>", "</script>\n</body>"))}' 'sha256-{Hash(Library)}'; style-src", page, StringComparison.Ordinal);
        Assert.Equal(4, page.Split("<script").Length);
    }

    [Theory]
    [InlineData("var a = '</SCRIPT>';")]
    [InlineData("var a = '<!--';")]
    public void A_library_that_would_end_its_element_is_refused(string library)
        => Assert.Throws<ArgumentException>("chartLibrary", () => ComparisonPage.Render([Filled], library, PageOptions.Default));

    [Theory]
    [InlineData(null, "null")]
    [InlineData("pages/", "\"pages/\"")]
    public void Figures_lead_to_the_pages_of_reports_where_there_are_any(string? folder, string json)
        => Assert.Equal(json, Data(Render(new PageOptions { ReportPages = folder })).GetProperty("pages").GetRawText());

    [Fact]
    public void Both_languages_are_there()
    {
        Assert.Contains("<title>政府工作报告比较</title>", Render(PageOptions.Default), StringComparison.Ordinal);
        Assert.Contains("<title>Government work reports compared</title>", Render(new PageOptions { Language = PageLanguage.English }), StringComparison.Ordinal);
        Assert.DoesNotContain("{{", Render(PageOptions.Default).Replace("${{", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_is_written_whole_under_its_name()
    {
        using var folder = new TemporaryFolder();
        ComparisonPage.Write(folder.Path, [Filled], Library, PageOptions.Default);
        Assert.Equal(["comparison.html"], folder.Files);
        Assert.Equal(Render(PageOptions.Default), File.ReadAllText(folder.File("comparison.html")));
    }

    [Fact]
    public void Tables_cannot_be_written_as_html()
    {
        using var folder = new TemporaryFolder();
        var e = Assert.Throws<ArgumentOutOfRangeException>(() => TableFolder.Open(folder.Path, ExportFormat.Html, Table));
        Assert.StartsWith("The format has no tables; pages are written by ReportExporter and ComparisonPage.", e.Message, StringComparison.Ordinal);
        Assert.Empty(folder.Files);
    }

    private static string Render(PageOptions options) => ComparisonPage.Render([Filled], Library, options);

    private static JsonElement Data(string page) => JsonDocument.Parse(Between(page, "id=\"data\">", "</script>")).RootElement;

    private static string Between(string page, string start, string end)
    {
        int from = page.LastIndexOf(start, StringComparison.Ordinal) + start.Length;
        return page[from..page.IndexOf(end, from, StringComparison.Ordinal)];
    }

    private static string Hash(string text) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
