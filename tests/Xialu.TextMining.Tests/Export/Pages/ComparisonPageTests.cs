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
    public void A_text_stands_once_and_every_row_names_it()
    {
        JsonElement table = Data(Render(PageOptions.Default)).GetProperty("tables")[0];
        Assert.Equal(("panel", 3), (table.GetProperty("name").GetString(), table.GetProperty("count").GetInt32()));
        Assert.Equal("""{"name":"place","type":"text","codes":[0,-1,0],"texts":["\u003C/script\u003E"]}""", table.GetProperty("columns")[0].GetRawText());
        Assert.Equal("""{"name":"value","type":"number","values":[1.5,null,2]}""", table.GetProperty("columns")[1].GetRawText());
        Assert.Equal("""{"name":"missing","type":"texts","values":[["省"],[],[]]}""", table.GetProperty("columns")[2].GetRawText());
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
