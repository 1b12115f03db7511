using Microsoft.Playwright;

namespace Xialu.TextMining.BrowserTests;

/// <summary>The page of a comparison: its charts, their sentences, its tables.</summary>
public sealed class ComparisonPageTests(Chromium chromium, Comparison comparison)
{
    // The point that stands most apart, in the chart's own pixels, and the sentence behind it.
    private const string LonelyPoint = """
        id => {
          const chart = echarts.getInstanceByDom(document.getElementById(id));
          const points = chart.getOption().series.flatMap((series, index) => series.data.filter(d => d.row).map(d => ({ row: d.row, at: chart.convertToPixel({ seriesIndex: index }, d.value) })));
          const room = p => Math.min(...points.filter(o => o !== p).map(o => Math.hypot(o.at[0] - p.at[0], o.at[1] - p.at[1])));
          const point = points.reduce((a, b) => room(a) >= room(b) ? a : b);
          return [...point.at, point.row.sentence ?? point.row.targetSentence];
        }
        """;

    public static TheoryData<string> Views => ["indicator", "outcome", "cascade"];

    [Theory]
    [InlineData("zh", false)]
    [InlineData("en", false)]
    [InlineData("zh", true)]
    public async Task Every_view_is_drawn_without_a_complaint(string language, bool phone)
    {
        await using OpenPage page = await chromium.OpenAsync(comparison.In(language), phone ? Window.Phone : Window.Desk);
        ILocator tabs = page["#views [role=tab]"];
        int count = await tabs.CountAsync();
        Assert.InRange(count, 5, 10);
        for (int i = 0; i < count; i++)
        {
            await tabs.Nth(i).ClickAsync();
            await Assertions.Expect(tabs.Nth(i)).ToHaveAttributeAsync("aria-selected", "true");
            Assert.Equal(1, await page["main > section:visible"].CountAsync());
            Assert.NotEqual(0, await page["main > section:visible tbody tr"].CountAsync());
            Assert.True(await page.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));
            await AccessibilityTests.Check(page);
        }
    }

    [Theory]
    [MemberData(nameof(Views))]
    public async Task A_click_on_a_point_opens_its_sentence(string view)
    {
        await using OpenPage page = await chromium.OpenAsync(comparison.In("zh"));
        await page[$"#tab-{view}"].ClickAsync();
        object[] point = await page.Page.EvaluateAsync<object[]>(LonelyPoint, $"{view}-chart");
        await page[$"#{view}-chart"].ClickAsync(new LocatorClickOptions { Position = new Position { X = Convert.ToSingle(point[0], null), Y = Convert.ToSingle(point[1], null) } });
        await Assertions.Expect(page["#source"]).ToBeVisibleAsync();
        Assert.Contains((string)point[2], await page["#source blockquote"].AllTextContentsAsync(), StringComparer.Ordinal);
        await page.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page["#source"]).ToBeHiddenAsync();
    }

    [Theory]
    [MemberData(nameof(Views))]
    public async Task A_row_opens_its_sentence_and_that_leads_to_its_place_in_the_report(string view)
    {
        await using OpenPage page = await chromium.OpenAsync(comparison.In("zh"));
        await page[$"#tab-{view}"].ClickAsync();
        await page[$"#{view}-table tbody button"].First.ClickAsync();
        string? marked = await page["#source mark"].First.TextContentAsync();
        await page["#source a"].First.ClickAsync();
        Assert.Equal(marked, await page["#text .m.chosen"].First.TextContentAsync());
        await Assertions.Expect(page["#text .m.chosen"].First).ToBeInViewportAsync();
    }

    [Fact]
    public async Task The_choice_of_indicator_chart_and_places_changes_the_chart_and_the_table()
    {
        await using OpenPage page = await chromium.OpenAsync(comparison.In("zh"));
        Task<string> Kinds() => page.Page.EvaluateAsync<string>("[...new Set(echarts.getInstanceByDom(document.getElementById('indicator-chart')).getOption().series.map(s => s.type))].join()");
        Assert.Equal("line,scatter", await Kinds());
        int before = await page["#indicator-table tbody tr"].CountAsync();
        await page["input[value=bar]"].CheckAsync();
        Assert.Equal("bar,scatter", await Kinds());
        await page["#places-count"].ClickAsync();
        await page["#places input[value=福田区]"].UncheckAsync();
        Assert.DoesNotContain("福田区", await page["#indicator-table tbody"].TextContentAsync(), StringComparison.Ordinal);
        Assert.InRange(await page["#indicator-table tbody tr"].CountAsync(), 1, before - 1);
        await page["#places-none"].ClickAsync();
        Assert.Equal(0, await page["#indicator-table tbody tr"].CountAsync());
        await page["#places-all"].ClickAsync();
        Assert.Equal(before, await page["#indicator-table tbody tr"].CountAsync());
        string? name = await page["#indicator-table tbody tr td:nth-child(3)"].First.TextContentAsync();
        await page["#indicator-choice"].SelectOptionAsync(new SelectOptionValue { Index = 1 });
        Assert.NotEqual(name, await page["#indicator-table tbody tr td:nth-child(3)"].First.TextContentAsync(), StringComparer.Ordinal);
    }

    [Fact]
    public async Task Outcomes_are_filtered_by_place_and_verdict()
    {
        await using OpenPage page = await chromium.OpenAsync(comparison.In("en"));
        await page["#tab-outcome"].ClickAsync();
        int all = await page["#outcome-table tbody tr"].CountAsync();
        await page["#outcome-verdict"].SelectOptionAsync("missed");
        string[] verdicts = [.. (await page["#outcome-table tbody tr td:nth-last-child(2)"].AllTextContentsAsync()).Distinct(StringComparer.Ordinal)];
        Assert.Equal(["missed"], verdicts, StringComparer.Ordinal);
        await page["#outcome-verdict"].SelectOptionAsync("");
        await page["#outcome-place"].SelectOptionAsync("罗湖区");
        Assert.InRange(await page["#outcome-table tbody tr"].CountAsync(), 1, all - 1);
    }

    [Fact]
    public async Task Attention_is_shown_for_one_place_or_for_one_subject()
    {
        await using OpenPage page = await chromium.OpenAsync(comparison.In("zh"));
        await page["#tab-attention"].ClickAsync();
        Task<string> Series() => page.Page.EvaluateAsync<string>("echarts.getInstanceByDom(document.getElementById('attention-chart')).getOption().series.map(s => s.name).join()");
        string subjects = await Series();
        Assert.Contains("民生", subjects, StringComparison.Ordinal);
        await page["#attention-table tbody button"].First.ClickAsync();
        await Assertions.Expect(page["#source h3"]).ToContainTextAsync("%");
        await Assertions.Expect(page["#source blockquote"]).ToContainTextAsync("×");
        await page["#attention-subject"].SelectOptionAsync("民生");
        Assert.Contains("罗湖区", await Series(), StringComparison.Ordinal);
        await Assertions.Expect(page["#attention-place"]).ToBeDisabledAsync();
    }

    [Fact]
    public async Task Slogans_are_shown_by_year_or_place_by_place_and_lead_into_the_reports()
    {
        await using OpenPage page = await chromium.OpenAsync(comparison.In("zh"));
        await page["#tab-slogans"].ClickAsync();
        Task<string[]> Lines() => page.Page.EvaluateAsync<string[]>("echarts.getInstanceByDom(document.getElementById('slogans-chart')).getOption().yAxis[0].data");
        Assert.Equal(20, (await Lines()).Length);
        int rows = await page["#slogans-table tbody tr"].CountAsync();
        await page["#slogans-dropped"].CheckAsync();
        Assert.InRange(await page["#slogans-table tbody tr"].CountAsync(), rows + 1, 10_000);
        await page["#slogans-type"].SelectOptionAsync("named");
        Assert.Equal(["活动名称"], (await page["#slogans-table tbody td:nth-child(6)"].AllTextContentsAsync()).Distinct(StringComparer.Ordinal), StringComparer.Ordinal);
        string slogan = (await Lines())[0];
        await page["#slogans-search"].FillAsync(slogan);
        await page["#slogans-choice"].SelectOptionAsync(new SelectOptionValue { Index = 1 });
        Assert.NotEmpty((await Lines()).Intersect(["福田区", "罗湖区"], StringComparer.Ordinal));
        await page["#slogans-table tbody button"].First.ClickAsync();
        await page["#source a"].First.ClickAsync();
        Assert.Contains(slogan, await page["#text .m.chosen"].AllTextContentsAsync(), StringComparer.Ordinal);
    }

    [Fact]
    public async Task Every_table_is_shown_sorted_filtered_and_copied_with_all_its_columns()
    {
        await using OpenPage page = await chromium.OpenAsync(comparison.In("zh"));
        await page["#tab-indicator"].ClickAsync();
        await page["#indicator-table .table-tools input"].FillAsync("罗湖区");
        int rows = await page["#indicator-table tbody tr"].CountAsync();
        await page["#indicator-table .table-tools button"].ClickAsync();
        await Assertions.Expect(page["#indicator-table .table-tools [role=status]"]).ToHaveTextAsync($"已复制 {rows} 行");
        string[] csv = (await page.Page.EvaluateAsync<string>("navigator.clipboard.readText()")).Split("\r\n");
        Assert.StartsWith("place,level,", csv[0], StringComparison.Ordinal);
        Assert.Contains(",sentence,", csv[0], StringComparison.Ordinal);
        Assert.Equal(rows + 2, csv.Length);

        await page["#tab-tables"].ClickAsync();
        foreach (string name in await page["#table-choice option"].EvaluateAllAsync<string[]>("all => all.map(o => o.value)"))
        {
            await page["#table-choice"].SelectOptionAsync(name);
            Assert.NotEqual(0, await page["#any-table thead th"].CountAsync());
        }
    }

    [Fact]
    public async Task Tabs_are_walked_by_arrows_and_a_view_has_an_address()
    {
        await using OpenPage page = await chromium.OpenAsync(comparison.In("zh"));
        await page["#views [role=tab]"].First.FocusAsync();
        await page.Page.Keyboard.PressAsync("ArrowRight");
        await Assertions.Expect(page["#tab-outcome"]).ToBeFocusedAsync();
        await Assertions.Expect(page["#view-outcome"]).ToBeVisibleAsync();
        Assert.EndsWith("#outcome", page.Page.Url, StringComparison.Ordinal);
        await page.Page.ReloadAsync();
        await Assertions.Expect(page["#view-outcome"]).ToBeVisibleAsync();
    }

    [Fact]
    public async Task On_paper_a_view_keeps_its_chart_and_table()
    {
        await using OpenPage page = await chromium.OpenAsync(comparison.In("zh"));
        await page.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        await Assertions.Expect(page["#indicator-chart"]).ToBeVisibleAsync();
        await Assertions.Expect(page["#indicator-table table"]).ToBeVisibleAsync();
        await Assertions.Expect(page["#views"]).ToBeHiddenAsync();
        Assert.InRange((await page.Page.PdfAsync()).Length, 20_000, 5_000_000);
    }
}
