using Microsoft.Playwright;

namespace Xialu.TextMining.BrowserTests;

public sealed class IndexPageTests(Chromium chromium, Pages pages)
{
    [Fact]
    public async Task Every_row_leads_to_the_page_of_its_report_and_back()
    {
        await using OpenPage page = await chromium.OpenAsync(pages.Index());
        Assert.Equal(Pages.Reports.Count, await page["tbody tr"].CountAsync());
        await page["tbody a"].Last.ClickAsync();
        await Assertions.Expect(page["#title"]).ToHaveTextAsync(Pages.Mined("xialu-2022").Outline.Title!);
        await page["#index"].ClickAsync();
        await Assertions.Expect(page["tbody tr"]).ToHaveCountAsync(Pages.Reports.Count);
    }

    [Fact]
    public async Task Rows_are_sorted_by_a_head_and_turned_by_a_second_click()
    {
        await using OpenPage page = await chromium.OpenAsync(pages.Index("en"));
        ILocator head = page["thead button"].Filter(new LocatorFilterOptions { HasTextString = "figures" });
        await head.ClickAsync();
        int[] down = await Column(page, 6);
        Assert.Equal(down.OrderDescending(), down);
        await Assertions.Expect(page["th[aria-sort]"]).ToHaveAttributeAsync("aria-sort", "descending");
        await head.ClickAsync();
        Assert.Equal(down.Order(), await Column(page, 6));
    }

    [Fact]
    public async Task Rows_are_filtered_and_copied_as_csv()
    {
        await using OpenPage page = await chromium.OpenAsync(pages.Index("en"));
        await page[".table-tools input"].FillAsync("罗湖");
        Assert.Equal(3, await page["tbody tr"].CountAsync());
        await page[".table-tools button"].ClickAsync();
        await Assertions.Expect(page[".table-tools [role=status]"]).ToHaveTextAsync("3 rows copied");
        string csv = await page.Page.EvaluateAsync<string>("navigator.clipboard.readText()");
        string[] lines = csv.Split("\r\n");
        Assert.Equal("title,report,place,level,reviewYear,characters,indicators,doubtful,footnotes,slogans,diagnostics", lines[0]);
        Assert.Equal(5, lines.Length);
        Assert.StartsWith("罗湖区2018年政府工作报告,luohu-2018,罗湖区,county,2017,", lines[1], StringComparison.Ordinal);
    }

    private static async Task<int[]> Column(OpenPage page, int index)
        => [.. (await page[$"tbody td:nth-child({index + 1})"].AllTextContentsAsync()).Select(t => int.Parse(t, System.Globalization.CultureInfo.InvariantCulture))];
}
