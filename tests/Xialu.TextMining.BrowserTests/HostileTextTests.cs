using System.Text;
using Xialu.TextMining.Export.Pages;
using Xialu.TextMining.Reading;
using Xialu.TextMining.Tests.Export;

namespace Xialu.TextMining.BrowserTests;

/// <summary>Whatever a report holds stays text: no element, no script, no request comes from it.</summary>
public sealed class HostileTextTests(Chromium chromium)
{
    private const string Payloads = """
        青云县2024年政府工作报告
        一、2023年工作回顾
        地区生产总值达到</script><script>alert(1)</script>212.4亿元，增长5.8%<img src=x onerror=alert(2)>，“<svg/onload=alert(3)>”工程[1]。
        财政收入9.1亿元&lt;b&gt;，{{ui.text}}，${alert(4)}，"'`--><!--，javascript:alert(5)，“稳增长、保就业”，</title></style>新增<iframe src=javascript:alert(6)>3家。
        二、2024年工作安排
        地区生产总值增长6%<a href=javascript:alert(7)>左右，__proto__、constructor与经济增长同步。
        [1]“<svg/onload=alert(3)>”：<script>alert(8)</script>工程。
        """;

    [Theory]
    [InlineData(DocumentFormat.Text)]
    [InlineData(DocumentFormat.Markdown)]
    public async Task Markup_in_a_report_is_shown_and_never_run(DocumentFormat format)
    {
        MinedReport report = ReportMiner.Default.Mine(DocumentReader.Read("</script><script>alert(0)</script>", Encoding.UTF8.GetBytes(Payloads), format));
        using var folder = new TemporaryFolder();
        await using OpenPage page = await chromium.OpenAsync(folder.Write("a.html", AuditPage.Render(report, PageOptions.Default)));
        Assert.InRange(await page["#text .m"].CountAsync(), 5, 100);
        Assert.Equal(0, await page["#text :is(script, img, svg, iframe, a, style, b)"].CountAsync());
        Assert.Equal(2, await page["script"].CountAsync());
        for (int i = 0; i < await page["#records li"].CountAsync(); i++)
        {
            await page["#records li"].Nth(i).ClickAsync();
            Assert.Equal(0, await page["#detail :is(script, img, svg, iframe, a, style, b)"].CountAsync());
        }
        foreach (string line in Payloads.Split('\n').Where(l => l.Contains('<', StringComparison.Ordinal) && format == DocumentFormat.Text))
            Assert.Contains(line.Trim(), await page["#text"].TextContentAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Even_a_script_that_got_in_could_not_run_or_call_out()
    {
        using var folder = new TemporaryFolder();
        string html = AuditPage.Render(ReportMiner.Default.Mine(DocumentReader.Read("a", Encoding.UTF8.GetBytes(Payloads), DocumentFormat.Text)), PageOptions.Default);
        string broken = html.Replace("<main ", "<img src=\"https://example.invalid/a.png\" onerror=\"document.title='run'\"><script>document.title='run'</script><link rel=stylesheet href=https://example.invalid/a.css><main ", StringComparison.Ordinal);
        await using OpenPage page = await chromium.OpenAsync(folder.Write("a.html", broken));
        Assert.Equal("青云县2024年政府工作报告", await page.Page.TitleAsync());
        string sent = await page.Page.EvaluateAsync<string>("fetch('https://example.invalid/').then(() => 'sent', () => 'refused')");
        Assert.Equal("refused", sent);
        // The browser tells of each request before it refuses it.
        Assert.Equal(page.Complaints.Count(c => c.StartsWith("network: ", StringComparison.Ordinal)), page.Complaints.Count(c => c == "failed: csp"));
        foreach (string refused in new[] { "inline event handler", "inline script", "Loading the image", "Loading the stylesheet", "Connecting to" })
            Assert.Contains(page.Complaints, c => c.Contains(refused, StringComparison.Ordinal) && c.Contains("Content Security Policy", StringComparison.Ordinal));
        foreach (string expected in new[] { "Content Security Policy", "network: https://example.invalid/", "failed: csp" }) page.Forgive(expected);
    }

    [Fact]
    public async Task Odd_characters_move_no_mark()
    {
        string odd = Payloads.Replace("增长5.8%", "😀\u200b\u202e增长5.8%\u2028\ud83d", StringComparison.Ordinal);
        MinedReport report = ReportMiner.Default.Mine(new Document { Name = "odd", Format = DocumentFormat.Text, Text = new DocumentText(odd) });
        using var folder = new TemporaryFolder();
        await using OpenPage page = await chromium.OpenAsync(folder.Write("a.html", AuditPage.Render(report, PageOptions.Default)));
        foreach (string quantity in report.Indicators.Select(i => i.Quantity.Printed))
            Assert.Contains(quantity, await page["#text .m.indicators"].AllTextContentsAsync(), StringComparer.Ordinal);
    }
}
