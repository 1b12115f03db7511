using Microsoft.Playwright;
using Xialu.TextMining.Indicators;

namespace Xialu.TextMining.BrowserTests;

/// <summary>The page of a report, looked at and clicked in a real browser.</summary>
public sealed class AuditPageTests(Chromium chromium, Pages pages)
{
    private const string Xialu = "xialu-2022";

    // Offset and words of every mark in the page, each word of a mark that overlaps others put together again.
    private const string MarksSpell = """
        () => {
          const data = JSON.parse(document.getElementById("data").textContent);
          const words = new Map();
          for (const mark of document.querySelectorAll("#text .m:not(.point):not(.marker):not(.definition)"))
            words.set(mark.dataset.r, (words.get(mark.dataset.r) ?? "") + mark.textContent);
          return [...document.querySelectorAll("#records li")].map(row => [row.querySelector(".what").textContent, row.querySelector(".value").textContent, words.get(row.dataset.r) ?? null]);
        }
        """;

    [Theory]
    [MemberData(nameof(Pages.Reports), MemberType = typeof(Pages))]
    public async Task Every_report_shows_all_of_its_records_in_both_languages(string name)
    {
        MinedReport report = Pages.Mined(name);
        int all = report.Indicators.Count + report.Relations.Count + report.Footnotes.Count + report.Slogans.Count + report.Diagnostics.Count;
        foreach (string language in new[] { "zh", "en" })
        {
            await using OpenPage page = await chromium.OpenAsync(pages.Of(name, language));
            Assert.Equal(all, await page["#records li"].CountAsync());
            Assert.Equal(report.Outline.Title, await page["#title"].TextContentAsync());
            Assert.Equal(all, await page.Page.EvaluateAsync<int>("new Set([...document.querySelectorAll('#text .m')].map(m => m.dataset.r)).size"));
        }
    }

    [Theory]
    [MemberData(nameof(Pages.Reports), MemberType = typeof(Pages))]
    public async Task Every_mark_covers_the_very_words_of_its_record(string name)
    {
        MinedReport report = Pages.Mined(name);
        await using OpenPage page = await chromium.OpenAsync(pages.Of(name));
        string?[][] rows = (await page.Page.EvaluateAsync<string?[][]>(MarksSpell))!;
        Assert.All(report.Indicators, i => Assert.Contains(rows, r => r[0] == i.Name && r[1] == i.Quantity.Printed && r[2] == i.Quantity.Printed.Replace("\n", "", StringComparison.Ordinal)));
        Assert.All(report.Slogans, s => Assert.Contains(rows, r => r[0] == s.Text && r[2] == s.Text));
        Assert.All(report.Footnotes.Where(f => f.AnchorSpan is not null), f => Assert.Contains(rows, r => r[0] == f.Term && r[2] == report.Text[f.AnchorSpan!.Value]));
    }

    [Fact]
    public async Task No_character_of_the_text_is_lost_or_doubled()
    {
        await using OpenPage page = await chromium.OpenAsync(pages.Of(Xialu));
        Assert.True(await page.Page.EvaluateAsync<bool>("""
            () => {
              const { text, blocks } = JSON.parse(document.getElementById("data").textContent);
              return blocks.rows.every(([start, end]) => document.getElementById(`at${start}`).textContent === text.slice(start, end));
            }
            """));
    }

    [Fact]
    public async Task A_click_on_a_row_jumps_to_the_very_words()
    {
        Indicator last = Pages.Mined(Xialu).Indicators[^1];
        await using OpenPage page = await chromium.OpenAsync(pages.Of(Xialu));
        ILocator row = page["#records li:has(.glyph.indicators)"].Last;
        await row.ClickAsync();
        ILocator mark = page["#text .m.chosen"].First;
        Assert.Equal(last.Quantity.Printed, await mark.TextContentAsync());
        await Assertions.Expect(mark).ToBeInViewportAsync();
        await Assertions.Expect(row).ToHaveAttributeAsync("aria-selected", "true");
        Assert.Equal(Pages.Mined(Xialu).Text[last.Sentence], string.Concat(await page["#text .sentence.chosen"].AllTextContentsAsync()));
        Assert.Contains($"{last.Span.Start}–{last.Span.End}", await page["#detail"].TextContentAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_click_on_a_mark_shows_every_field_and_a_second_one_the_record_around_it()
    {
        await using OpenPage page = await chromium.OpenAsync(pages.Of(Xialu, "en"));
        ILocator both = page["#text .m.slogans .m, #text .m.footnotes .m.slogans"].First;
        await both.ClickAsync();
        string? first = await page["#detail h2"].TextContentAsync();
        await both.ClickAsync();
        Assert.NotEqual(first, await page["#detail h2"].TextContentAsync(), StringComparer.Ordinal);
        await page["#text .m.indicators"].First.ClickAsync();
        Assert.Equal("330亿元", await page["#detail mark"].TextContentAsync());
        string detail = (await page["#detail dl"].TextContentAsync())!;
        foreach (string field in new[] { "as printed330亿元", "indicator idgdp", "value330", "base value33000000000", "boundabout", "statusestimate", "period2022" })
            Assert.Contains(field, detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_with_a_place_opens_there()
    {
        Indicator gdp = Pages.Mined(Xialu).Indicators[0];
        await using OpenPage page = await chromium.OpenAsync(pages.Of(Xialu));
        await page.Page.GotoAsync(new Uri(pages.Of(Xialu)).AbsoluteUri + $"#{gdp.Span.Start}-{gdp.Span.End}");
        Assert.Equal(gdp.Quantity.Printed, await page["#text .m.chosen"].TextContentAsync());
        await Assertions.Expect(page["#text .m.chosen"]).ToBeInViewportAsync();
    }

    [Fact]
    public async Task Filters_hide_rows_and_marks()
    {
        MinedReport report = Pages.Mined(Xialu);
        await using OpenPage page = await chromium.OpenAsync(pages.Of(Xialu));
        Task<int> Rows() => page["#records li:not([hidden])"].CountAsync();
        Task<int> Marks() => page.Page.EvaluateAsync<int>("new Set([...document.querySelectorAll('#text .m:not(.off)')].map(m => m.dataset.r)).size");

        await page["#by-status"].SelectOptionAsync("target");
        int targets = report.Indicators.Count(i => i.Status == IndicatorStatus.Target) + report.Relations.Count(r => r.Status == IndicatorStatus.Target);
        Assert.Equal((targets, targets), (await Rows(), await Marks()));

        await page["#types button[data-type=relations]"].ClickAsync();
        Assert.Equal(report.Indicators.Count(i => i.Status == IndicatorStatus.Target), await Rows());

        await page["#by-section"].SelectOptionAsync("review");
        Assert.Equal(report.Indicators.Count(i => i.Status == IndicatorStatus.Target && report.Outline.KindAt(i.Span.Start) == Structure.SectionKind.Review), await Rows());

        await page["#reset"].ClickAsync();
        Assert.Equal(await page["#records li"].CountAsync(), await Rows());

        await page["#by-confidence"].SelectOptionAsync("review");
        Assert.Equal(report.Indicators.Count(i => i.Confidence < Indicator.ReviewThreshold), await Rows());

        await page["#reset"].ClickAsync();
        await page["#search"].FillAsync("两稳一保");
        Assert.Equal(report.Slogans.Count(s => s.Text.Contains("两稳一保", StringComparison.Ordinal)) + report.Footnotes.Count(f => f.Term == "两稳一保"), await Rows());

        await page["#search"].FillAsync("没有这样的话");
        await Assertions.Expect(page["#none"]).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_note_shows_while_the_mouse_is_on_its_term_and_goes_with_Escape()
    {
        await using OpenPage page = await chromium.OpenAsync(pages.Of(Xialu));
        await page["#text .m.footnotes.anchor"].Nth(1).HoverAsync();
        await Assertions.Expect(page["#hint"]).ToContainTextAsync(Pages.Mined(Xialu).Footnotes[1].Definition);
        await page["#hint"].HoverAsync();
        await page.Page.WaitForTimeoutAsync(400);
        await Assertions.Expect(page["#hint"]).ToBeVisibleAsync();
        await page.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page["#hint"]).ToBeHiddenAsync();
    }

    [Fact]
    public async Task The_list_is_gone_through_by_keys()
    {
        await using OpenPage page = await chromium.OpenAsync(pages.Of(Xialu));
        await page["#records"].FocusAsync();
        for (int i = 0; i < 3; i++) await page.Page.Keyboard.PressAsync("ArrowDown");
        Assert.Equal("true", await page["#records li"].Nth(2).GetAttributeAsync("aria-selected"));
        Assert.Equal(await page["#records li"].Nth(2).GetAttributeAsync("id"), await page["#records"].GetAttributeAsync("aria-activedescendant"));
        await page.Page.Keyboard.PressAsync("End");
        Assert.Equal("true", await page["#records li"].Last.GetAttributeAsync("aria-selected"));
        await page.Page.Keyboard.PressAsync("ArrowUp");
        await Assertions.Expect(page["#text .m.chosen"].First).ToBeInViewportAsync();
        await page.Page.Keyboard.PressAsync("/");
        await Assertions.Expect(page["#search"]).ToBeFocusedAsync();
    }

    [Fact]
    public async Task On_paper_there_are_the_text_and_the_records_that_the_filters_left()
    {
        await using OpenPage page = await chromium.OpenAsync(pages.Of(Xialu));
        await page["#by-status"].SelectOptionAsync("target");
        await page.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        await Assertions.Expect(page["#text"]).ToBeVisibleAsync();
        await Assertions.Expect(page["#records"]).ToBeVisibleAsync();
        await Assertions.Expect(page["#legend"]).ToBeVisibleAsync();
        foreach (string part in new[] { "#filters", "#detail", ".tools", "#contents" }) await Assertions.Expect(page[part]).ToBeHiddenAsync();
        Assert.Equal(await page["#records li:not([hidden])"].CountAsync(), await page["#records li:visible"].CountAsync());
        Assert.InRange((await page.Page.PdfAsync()).Length, 50_000, 5_000_000);
    }

    [Fact]
    public async Task On_a_phone_nothing_is_wider_than_the_screen_and_a_tap_opens_the_record()
    {
        await using OpenPage page = await chromium.OpenAsync(pages.Of("shenzhen-2019"), Window.Phone);
        Assert.True(await page.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));
        await Assertions.Expect(page["#records"]).ToBeHiddenAsync();
        await page["#text .m.indicators"].First.TapAsync();
        await Assertions.Expect(page["#detail h2"]).ToBeVisibleAsync();
        await Assertions.Expect(page["#text .m.chosen"]).ToBeInViewportAsync();
        await page["#sheet"].TapAsync();
        await Assertions.Expect(page["#detail"]).ToBeHiddenAsync();
        await page["#sheet"].TapAsync();
        await Assertions.Expect(page["#records"]).ToBeVisibleAsync();
        await page["#records li"].Nth(4).TapAsync();
        await Assertions.Expect(page["#text .m.chosen"].First).ToBeInViewportAsync();
    }
}
