using System.Text;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Xialu.TextMining.Export.Pages;
using Xialu.TextMining.Reading;
using Xialu.TextMining.Tests.Export;

namespace Xialu.TextMining.BrowserTests;

/// <summary>What the axe rules find wrong with labels, roles and contrast: nothing.</summary>
public sealed class AccessibilityTests(Chromium chromium, Pages pages)
{
    public static TheoryData<string, bool, bool> Ways => new()
    {
        { "zh", false, false },
        { "en", false, false },
        { "zh", true, false },
        { "zh", false, true },
    };

    // Short, for the rules look at every element; a record of each kind, a record to review, a heading, a table and page noise.
    private const string Report = """
        [首页](#) [政务公开](#)

        # 青云县2024年政府工作报告

        ## 一、2023年工作回顾

        地区生产总值达到212.4亿元，预计增长5.8%左右，新增企业3家，启动7个小区6850改造工作，深入实施“两稳一保”[1]。

        ## 二、2024年工作安排

        居民收入与经济增长同步。财政收入突破20亿元。

        | 指标 | 2024年预期目标 |
        |---|---|
        | 固定资产投资 | 增长7%左右 |

        ## 名词解释

        [1]“两稳一保”：稳增长、稳市场、保就业。
        """;

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task The_page_of_a_report_meets_the_rules(string language, bool phone, bool dark)
    {
        MinedReport report = ReportMiner.Default.Mine(DocumentReader.Read("a", Encoding.UTF8.GetBytes(Report), DocumentFormat.Markdown));
        Assert.NotEqual(0, report.Indicators.Count * report.Relations.Count * report.Footnotes.Count * report.Slogans.Count * report.Diagnostics.Count);
        using var folder = new TemporaryFolder();
        string path = folder.Write("a.html", AuditPage.Render(report, new PageOptions { Language = language == "zh" ? PageLanguage.Chinese : PageLanguage.English }));
        await using OpenPage page = await chromium.OpenAsync(path, WindowOf(phone, dark));
        await Check(page);
        await page["#text .m.indicators"].First.ClickAsync();
        await Check(page);
        await page["#detail .decision.correct"].ClickAsync();
        await Check(page);
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task The_index_meets_the_rules(string language, bool phone, bool dark)
    {
        await using OpenPage page = await chromium.OpenAsync(pages.Index(language), WindowOf(phone, dark));
        await Check(page);
    }

    internal static async Task Check(OpenPage page)
    {
        AxeResult result = await page.Page.RunAxe();
        Assert.Empty(result.Violations.SelectMany(v => v.Nodes.Select(n => $"{v.Id}: {n.Html} {string.Join("; ", n.Any.Select(a => a.Message))}")));
    }

    private static Window WindowOf(bool phone, bool dark) => phone ? Window.Phone : dark ? Window.Night : Window.Desk;
}
