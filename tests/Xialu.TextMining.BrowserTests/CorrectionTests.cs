using Microsoft.Playwright;
using Xialu.TextMining.Export.Corrections;
using Xialu.TextMining.Indicators;
using Xialu.TextMining.Tests;
using Xialu.TextMining.Tests.Export;
using Xialu.TextMining.Tests.ReportExtractor;

namespace Xialu.TextMining.BrowserTests;

/// <summary>Decisions are made on the page, saved, applied by the app, and found on the next page.</summary>
public sealed class CorrectionTests(Chromium chromium, Pages pages)
{
    private const string Xialu = "xialu-2022";

    [Fact]
    public async Task Decisions_go_round_from_the_page_through_extract_to_the_next_page()
    {
        using var folder = new TemporaryFolder();
        string saved = folder.File("saved.json");
        await using (OpenPage page = await chromium.OpenAsync(pages.Of(Xialu)))
        {
            await Indicator(page, "330亿元").ClickAsync();
            await page["#detail .decision.accept"].ClickAsync();
            await Indicator(page, "6.2%").ClickAsync();
            await page["#detail .decision.reject"].ClickAsync();
            await Indicator(page, "141.3亿元").ClickAsync();
            await page["#detail .decision.correct"].ClickAsync();
            await page["#field-name"].FillAsync("社零总额");
            await page["#field-value"].FillAsync("141.4");
            await page["#field-status"].SelectOptionAsync("actual");
            await page["#field-note"].FillAsync("以统计公报为准");
            await page["#form button[type=submit]"].ClickAsync();
            await Select(page, "经济大盘");
            await Add(page, "slogans", async () => await page["#field-type"].SelectOptionAsync("formula"));
            await Assertions.Expect(page["#progress"]).ToContainTextAsync("4 / ");
            await (await Save(page)).SaveAsAsync(saved);
        }

        ReportCorrections corrections = CorrectionReader.Read(saved);
        Assert.Equal((Xialu, 4), (corrections.Report, corrections.Records.Count));
        Assert.Equal(0, AppRun.Of(Repository.Root, "extract", "corpus/xialu-2022.txt", "-o", folder.File("out"), "--format", "html,jsonl", "--corrections", saved).Code);
        string[] indicators = File.ReadAllLines(folder.File("out", "indicators.jsonl"));
        Assert.Contains("\"quantity\":\"330亿元\"", Assert.Single(indicators, l => l.Contains("\"mark\":\"accepted\"", StringComparison.Ordinal)), StringComparison.Ordinal);
        string corrected = Assert.Single(indicators, l => l.Contains("\"mark\":\"corrected\"", StringComparison.Ordinal));
        Assert.Contains("\"quantity\":\"141.3亿元\",\"name\":\"社零总额\"", corrected, StringComparison.Ordinal);
        Assert.Contains("\"value\":141.4,\"valueMax\":null,\"unit\":\"亿元\",\"baseValue\":14140000000,", corrected, StringComparison.Ordinal);
        Assert.Contains("\"status\":\"actual\"", corrected, StringComparison.Ordinal);
        Assert.Equal(Pages.Mined(Xialu).Indicators.Count - 1, indicators.Length);
        Assert.Contains(File.ReadAllLines(folder.File("out", "slogans.jsonl")), l => l.Contains("\"text\":\"经济大盘\",\"type\":\"formula\"", StringComparison.Ordinal) && l.Contains("\"mark\":\"added\"", StringComparison.Ordinal));
        Assert.Contains(File.ReadAllLines(folder.File("out", "diagnostics.jsonl")), l => l.Contains("XT703", StringComparison.Ordinal));

        await using OpenPage next = await chromium.OpenAsync(folder.File("out", "pages", Xialu + ".html"));
        await Assertions.Expect(next["#records li.accept"]).ToHaveCountAsync(1);
        await Assertions.Expect(next["#records li.correct .what"]).ToHaveTextAsync("社零总额");
        await Assertions.Expect(next["#records li.add .what"]).ToHaveTextAsync("经济大盘");
        string again = folder.File("again.json");
        await (await Save(next)).SaveAsAsync(again);
        Assert.Equal(await File.ReadAllTextAsync(saved, TestContext.Current.CancellationToken), await File.ReadAllTextAsync(again, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_list_is_reviewed_by_keys_alone()
    {
        await using OpenPage page = await chromium.OpenAsync(pages.Of("futian-2017"));
        await page["#types button[data-type=slogans]"].ClickAsync();
        await page["#records"].FocusAsync();
        await page.Page.Keyboard.PressAsync("Home");
        await page.Page.Keyboard.PressAsync("a");
        await page.Page.Keyboard.PressAsync("r");
        Assert.Equal((1, 1), (await page["#records li.accept"].CountAsync(), await page["#records li.reject"].CountAsync()));
        await page.Page.Keyboard.PressAsync("ArrowUp");
        await page.Page.Keyboard.PressAsync("u");
        Assert.Equal(0, await page["#records li.reject"].CountAsync());
        await page.Page.Keyboard.PressAsync("c");
        await Assertions.Expect(page["#form [id^=field-]"].First).ToBeFocusedAsync();
        await page.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page["#form"]).ToHaveCountAsync(0);
        await page["#by-review"].SelectOptionAsync("decided");
        Assert.Equal(1, await page["#records li:not([hidden])"].CountAsync());
    }

    [Fact]
    public async Task A_value_that_a_field_does_not_take_is_refused_and_said()
    {
        await using OpenPage page = await chromium.OpenAsync(pages.Of(Xialu, "en"));
        await Indicator(page, "330亿元").ClickAsync();
        await page["#detail .decision.correct"].ClickAsync();
        foreach ((string field, string value, string message) in new[]
                 {
                     ("period", "last year", "“period” does not take this value."), ("indicatorId", "gdpp", "“indicator id” does not take this value."),
                     ("value", "about 5", "“value” does not take this value."), ("name", "", "“indicator name” does not take this value."),
                 })
        {
            string before = await page[$"#field-{field}"].InputValueAsync();
            await page[$"#field-{field}"].FillAsync(value);
            await page["#form button[type=submit]"].ClickAsync();
            Assert.Equal(message.Replace("indicator name", "name", StringComparison.Ordinal), await page["#form .problem"].TextContentAsync());
            await Assertions.Expect(page[$"#field-{field}"]).ToBeFocusedAsync();
            await page[$"#field-{field}"].FillAsync(before);
        }
        Assert.Equal(0, await page["#records li.correct"].CountAsync());
    }

    [Fact]
    public async Task Decisions_outlive_a_reload_and_a_saved_file_can_be_taken_up()
    {
        using var folder = new TemporaryFolder();
        await using OpenPage page = await chromium.OpenAsync(pages.Of("luohu-2018"));
        await page["#text .m.indicators"].First.ClickAsync();
        await page["#detail .decision.accept"].ClickAsync();
        await page.Page.ReloadAsync();
        Assert.Equal(1, await page["#records li.accept"].CountAsync());
        string file = folder.File("a.json");
        await (await Save(page)).SaveAsAsync(file);
        await page["#text .m.indicators"].First.ClickAsync();
        await page["#detail .decisions .plain"].ClickAsync();
        Assert.Equal(0, await page["#records li.accept"].CountAsync());
        await page["#file"].SetInputFilesAsync(file);
        await Assertions.Expect(page["#records li.accept"]).ToHaveCountAsync(1);
        await page["#file"].SetInputFilesAsync(folder.Write("b.json", "{}"));
        await Assertions.Expect(page["#detail .problem"]).ToHaveTextAsync("这不是本页保存的更正文件。");
        await page["#file"].SetInputFilesAsync(folder.Write("c.json", (await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).Replace("\"sha256\": \"", "\"sha256\": \"0", StringComparison.Ordinal)));
        await Assertions.Expect(page["#detail .problem"]).ToHaveTextAsync("这是另一份报告（luohu-2018）或其另一版本的更正文件。");
    }

    [Fact]
    public async Task A_figure_that_was_missed_is_added_with_its_value_read_from_the_words()
    {
        using var folder = new TemporaryFolder();
        await using OpenPage page = await chromium.OpenAsync(pages.Of(Xialu));
        await Select(page, "六个方面");
        await Add(page, "indicators", async () =>
        {
            await page["#field-name"].FillAsync("工作");
            await page["#field-value"].FillAsync("6");
            await page["#field-unit"].FillAsync("个方面");
        });
        await Assertions.Expect(page["#text .m.indicators.chosen"]).ToHaveTextAsync("六个方面");
        string file = folder.File("a.json");
        await (await Save(page)).SaveAsAsync(file);
        Indicator added = new CorrectionSet([CorrectionReader.Read(file)]).Apply(Pages.Mined(Xialu)).Indicators.Single(i => i.Review == Reading.ReviewMark.Added);
        Assert.Equal(("工作", "六个方面", 6m, "个方面"), (added.Name, added.Quantity.Printed, added.Quantity.Value, added.Quantity.Unit));
        await page["#detail .decisions .plain"].ClickAsync();
        await Assertions.Expect(page["#records li.add"]).ToHaveCountAsync(0);
    }

    private static ILocator Indicator(OpenPage page, string quantity)
        => page["#text .m.indicators"].Filter(new LocatorFilterOptions { HasTextString = quantity }).First;

    private static Task<IDownload> Save(OpenPage page) => page.Page.RunAndWaitForDownloadAsync(() => page["#save"].ClickAsync());

    // Selects words in the first paragraph that holds them, as a reader does with the mouse.
    private static async Task Select(OpenPage page, string words) => await page.Page.EvaluateAsync("""
        words => {
          const block = [...document.querySelectorAll("#text p")].find(p => p.textContent.includes(words));
          const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const at = node.data.indexOf(words);
            if (at < 0) continue;
            const range = document.createRange();
            range.setStart(node, at);
            range.setEnd(node, at + words.length);
            getSelection().removeAllRanges();
            getSelection().addRange(range);
            return;
          }
          throw new Error(`no “${words}” in one piece`);
        }
        """, words);

    private static async Task Add(OpenPage page, string type, Func<Task> fill)
    {
        await page["#missing button"].Nth(type == "indicators" ? 0 : 1).ClickAsync();
        await fill();
        await page["#form button[type=submit]"].ClickAsync();
        await Assertions.Expect(page["#records li.add"]).ToHaveCountAsync(1);
    }
}
