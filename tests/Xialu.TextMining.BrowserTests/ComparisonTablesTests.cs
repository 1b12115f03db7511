using Microsoft.Playwright;
using Xialu.TextMining.Export;
using Xialu.TextMining.Export.Pages;
using Xialu.TextMining.Formats.Charts;
using Xialu.TextMining.Tests.Export;
using Xialu.TextMining.Tests.ReportExtractor;

namespace Xialu.TextMining.BrowserTests;

/// <summary>Tables of a comparison: also those that the page has never heard of, and those full of markup.</summary>
public sealed class ComparisonTablesTests(Chromium chromium)
{
    private const string Evil = "</script><img src=x onerror=alert(1)>";

    private static readonly RecordTable<string> Reports = new("reports", new("report", ColumnType.Text, r => r), new("sha256", ColumnType.Text, _ => new string('a', 64)));

    private static readonly RecordTable<(string Report, string Cited, string? Theme, decimal? Heft)> Themes = new("themes",
        new("report", ColumnType.Text, t => t.Report), new("theme", ColumnType.Text, t => t.Theme), new("heft", ColumnType.Number, t => t.Heft),
        new("terms", ColumnType.Texts, t => new[] { "创新", Evil }), new("start", ColumnType.WholeNumber, _ => 3), new("end", ColumnType.WholeNumber, _ => 5),
        new("sentence", ColumnType.Text, _ => $"我们推进创新{Evil}。"), new("cited", ColumnType.Text, t => t.Cited), new("citedStart", ColumnType.WholeNumber, _ => 7));

    private static readonly FilledTable[] Tables =
    [
        FilledTable.Of(Reports, ["a&b", Evil]),
        FilledTable.Of(Themes, [("a&b", Evil, "=1+1", 10m), (Evil, "a&b", "乙,\"丙\"", 9m), ("a&b", Evil, null, null), ("a&b", Evil, "甲", -1.5m)]),
    ];

    [Fact]
    public async Task A_table_that_the_page_has_never_heard_of_is_sorted_filtered_and_copied()
    {
        await using OpenPage page = await OpenAsync(Tables);
        async Task<string> Column(int n) => string.Join('|', await page[$"#any-table tbody td:nth-child({n})"].AllTextContentsAsync());
        await page["#table-choice"].SelectOptionAsync("themes");
        await page["#any-table thead button"].Filter(new() { HasText = "heft" }).ClickAsync();
        Assert.Equal("10|9|-1.5|", await Column(3));
        await Assertions.Expect(page["#any-table th[aria-sort=descending]"]).ToHaveTextAsync("heft");
        await page["#any-table thead button"].Filter(new() { HasText = "heft" }).ClickAsync();
        Assert.Equal("-1.5|9|10|", await Column(3));
        await page["#any-table input[type=search]"].FillAsync("乙");
        Assert.Equal("9", await Column(3));
        await page["#any-table input[type=search]"].FillAsync("");
        await page["#any-table .table-tools button"].ClickAsync();
        await Assertions.Expect(page["#any-table [role=status]"]).ToHaveTextAsync("已复制 4 行");
        string[] csv = (await page.Page.EvaluateAsync<string>("navigator.clipboard.readText()")).Split("\r\n");
        Assert.Equal("report,theme,heft,terms,start,end,sentence,cited,citedStart", csv[0]);
        Assert.Equal($"a&b,甲,-1.5,创新|{Evil},3,5,我们推进创新{Evil}。,{Evil},7", csv[1]);
        Assert.Contains(csv, line => line.StartsWith($"{Evil},\"乙,\"\"丙\"\"\",9,", StringComparison.Ordinal));
        Assert.Contains(csv, line => line.StartsWith("a&b,'=1+1,10,", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Its_rows_open_every_report_that_they_name()
    {
        await using OpenPage page = await OpenAsync(Tables);
        await page["#table-choice"].SelectOptionAsync("themes");
        await page["#any-table tbody tr"].First.GetByRole(AriaRole.Button).ClickAsync();
        Assert.Equal([$"我们推进创新{Evil}。"], await page["#source blockquote"].AllTextContentsAsync());
        Assert.Equal(["pages/a%26b.html#3-5", $"pages/{Uri.EscapeDataString("__script__img src=x onerror=alert(1)_").Replace("%28", "(", StringComparison.Ordinal).Replace("%29", ")", StringComparison.Ordinal)}.html#7"],
            await page["#source a"].EvaluateAllAsync<string[]>("all => all.map(a => a.getAttribute('href'))"));
        Assert.Equal(["报告", "cited"], await page["#source h3"].AllTextContentsAsync());
        Assert.DoesNotContain("null", await page["#source"].TextContentAsync(), StringComparison.Ordinal);
        Assert.Equal(2, await page["#any-table tbody tr"].First.Locator("a").CountAsync());
        Assert.Equal(0, await page[":is(main, #source) :is(img, script)"].CountAsync());
    }

    [Fact]
    public async Task A_pair_of_like_reports_is_a_cell_with_its_number_and_opens_what_they_share()
    {
        RecordTable<(string Report, int Year, string Other, int OtherYear, decimal Cosine)> similarity = new("similarity",
            new("report", ColumnType.Text, s => s.Report), new("place", ColumnType.Text, _ => "青云县"), new("year", ColumnType.WholeNumber, s => s.Year),
            new("other", ColumnType.Text, s => s.Other), new("otherPlace", ColumnType.Text, _ => "青云县"), new("otherYear", ColumnType.WholeNumber, s => s.OtherYear),
            new("cosine", ColumnType.Number, s => s.Cosine), new("sentences", ColumnType.WholeNumber, _ => 9), new("copied", ColumnType.WholeNumber, _ => 1),
            new("nearlyCopied", ColumnType.WholeNumber, _ => 0), new("copiedShare", ColumnType.Number, _ => .1111m), new("nearlyCopiedShare", ColumnType.Number, _ => 0m));
        RecordTable<string> borrowed = new("borrowed-sentences", new("report", ColumnType.Text, _ => "b"), new("start", ColumnType.WholeNumber, _ => 7),
            new("end", ColumnType.WholeNumber, _ => 9), new("sentence", ColumnType.Text, s => s), new("state", ColumnType.Text, _ => "copied"),
            new("similarity", ColumnType.Number, _ => 1m), new("from", ColumnType.Text, _ => "a"));
        await using OpenPage page = await OpenAsync(FilledTable.Of(Reports, ["a", "b", "c"]), FilledTable.Of(borrowed, ["坚持稳中求进。"]),
            FilledTable.Of(similarity, [("b", 2024, "a", 2023, .6m), ("a", 2023, "b", 2024, .6m), ("c", 2025, "a", 2023, .2m)]));
        await page["#tab-similarity"].ClickAsync();
        object[] cells = await page.Page.EvaluateAsync<object[]>("""
            (() => {
              const chart = echarts.getInstanceByDom(document.getElementById("similarity-chart")), data = chart.getOption().series[0].data;
              return [data.map(d => `${d.value[1]}×${d.value[0]} ${d.label.formatter()}`).join("|"), ...chart.convertToPixel({ seriesIndex: 0 }, data[0].value.slice(0, 2))];
            })()
            """);
        Assert.Equal("2024×2023 0.60|2023×2024 0.60|2025×2023 0.20|2023×2025 0.20", cells[0]);
        await page["#similarity-chart"].ClickAsync(new LocatorClickOptions { Position = new Position { X = Convert.ToSingle(cells[1], null), Y = Convert.ToSingle(cells[2], null) } });
        Assert.Equal(["坚持稳中求进。"], await page["#source blockquote"].AllTextContentsAsync());
        await Assertions.Expect(page["#source a"].Last).ToHaveAttributeAsync("href", "pages/b.html#7-9");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Markup_in_the_reports_is_shown_and_never_run(bool phone)
    {
        using var folder = new TemporaryFolder();
        foreach (int year in new[] { 2023, 2024 }) folder.Write($"in/<b>{year}.txt", Report(year));
        Assert.Equal(0, AppRun.Of(folder.Path, "compare", "in", "-o", "out", "--format", "html").Code);
        await using OpenPage page = await chromium.OpenAsync(folder.File("out", "comparison.html"), phone ? Window.Phone : Window.Desk);
        string sources = "";
        foreach (string id in await page["#views [role=tab]"].EvaluateAllAsync<string[]>("all => all.map(t => t.id)"))
        {
            await page[$"#{id}"].ClickAsync();
            if (await page["main > section:visible tbody button"].CountAsync() > 0) await page["main > section:visible tbody button"].First.ClickAsync();
            sources += await page["#source"].TextContentAsync();
            Assert.Equal(0, await page[":is(main, #source) :is(img, svg, script, iframe, style, b)"].CountAsync());
        }
        Assert.Contains("<img src=x onerror=alert(2)>", sources, StringComparison.Ordinal);
        foreach (string name in await page["#table-choice option"].EvaluateAllAsync<string[]>("all => all.map(o => o.value)"))
        {
            await page["#table-choice"].SelectOptionAsync(name);
            Assert.Equal(0, await page["main :is(img, svg, script, iframe, style, b)"].CountAsync());
        }
        Assert.Equal(3, await page["script"].CountAsync());
    }

    private static string Report(int year) => $"""
        湖北省{year}年政府工作报告
        一、{year - 1}年工作回顾
        地区生产总值达到</script><script>alert(1)</script>50000亿元，增长5.8%<img src=x onerror=alert(2)>，“<svg/onload=alert(3)>”工程。
        一般公共预算收入增长9.1%&lt;b&gt;<img src=x onerror=alert(2)>，{"{{ui.text}}"}，“稳增长、保就业”。
        二、{year}年工作安排
        地区生产总值增长6%<a href=javascript:alert(7)>左右，一般公共预算收入增长7%<b>以上。
        """;

    private async Task<OpenPage> OpenAsync(params FilledTable[] tables)
    {
        using var folder = new TemporaryFolder();
        return await chromium.OpenAsync(folder.Write("comparison.html", ComparisonPage.Render(tables, EChartsScript.Text, new PageOptions { ReportPages = "pages/" })));
    }
}
