using System.Diagnostics;
using System.Text;
using Xialu.TextMining.Export.Pages;
using Xialu.TextMining.Reading;
using Xialu.TextMining.Tests.Export;

namespace Xialu.TextMining.BrowserTests;

public sealed class LongReportTests(Chromium chromium)
{
    [Fact]
    public async Task The_longest_report_is_there_at_once()
    {
        var body = new StringBuilder("青云县2024年政府工作报告\n一、2023年工作回顾\n");
        for (int i = 1; body.Length < 35_000; i++)
            body.Append(System.Globalization.CultureInfo.InvariantCulture, $"全县第{i}产业园区实现产值{i}.4亿元，增长{i % 20}.8%，新增企业{i}家，深入推进“{i}稳一保”工程。");
        MinedReport report = ReportMiner.Default.Mine(DocumentReader.Read("long", Encoding.UTF8.GetBytes(body.ToString()), DocumentFormat.Text));
        Assert.InRange(report.Indicators.Count + report.Slogans.Count, 1_500, 10_000);
        using var folder = new TemporaryFolder();
        string path = folder.Write("long.html", AuditPage.Render(report, PageOptions.Default));

        long start = Stopwatch.GetTimestamp();
        await using OpenPage page = await chromium.OpenAsync(path);
        await page["#records li"].Last.ClickAsync();
        TimeSpan opened = Stopwatch.GetElapsedTime(start);
        // Half a second on an idle machine; the bound is for one that is busy with all other tests.
        Assert.InRange(opened.TotalSeconds, 0, 10);
        double filtered = await page.Page.EvaluateAsync<double>("""
            () => {
              const start = performance.now();
              const status = document.getElementById("by-status");
              status.value = "target";
              status.dispatchEvent(new Event("change"));
              document.body.offsetHeight;
              return performance.now() - start;
            }
            """);
        Assert.InRange(filtered, 0, 3_000);
        TestContext.Current.TestOutputHelper?.WriteLine($"opened and jumped in {opened.TotalMilliseconds:F0} ms, filtered in {filtered:F0} ms");
    }
}
