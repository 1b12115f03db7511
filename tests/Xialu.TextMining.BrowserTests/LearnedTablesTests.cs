using Microsoft.Playwright;
using Xialu.TextMining.Tests;
using Xialu.TextMining.Tests.Export;
using Xialu.TextMining.Tests.ReportExtractor;

namespace Xialu.TextMining.BrowserTests;

/// <summary>The tables of areas, topics and groups on the page of a comparison.</summary>
public sealed class LearnedTablesTests(Chromium chromium)
{
    private static readonly string[] Names = ["area-shares", "areas", "topics", "topic-words", "topic-paragraphs", "topic-shares",
        "groups", "group-features", "group-merges", "group-counts", "group-left-out", "place-features"];

    [Theory]
    [InlineData("zh", "领域占比", "生态环境", "特征")]
    [InlineData("en", "Shares of policy areas", "environment", "feature")]
    public async Task They_have_names_columns_and_values_in_both_languages(string language, string table, string area, string column)
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(0, AppRun.Of(Repository.Root, "compare", "corpus", "-o", folder.Path, "--format", "html", "--lang", language, "--areas", "--topics", "5", "--groups", "kept").Code);
        await using OpenPage page = await chromium.OpenAsync(folder.File("comparison.html"), Window.Desk);
        await page["#tab-tables"].ClickAsync();
        Assert.Contains(await page["#table-choice option"].AllTextContentsAsync(), text => text.StartsWith(table, StringComparison.Ordinal));
        Assert.Empty(Names.Except(await page["#table-choice option"].EvaluateAllAsync<string[]>("all => all.map(o => o.value)"), StringComparer.Ordinal));
        foreach (string name in Names)
        {
            await page["#table-choice"].SelectOptionAsync(name);
            Assert.NotEqual(0, await page["#any-table tbody tr"].CountAsync());
            // A column without a label shows its own name, which is English.
            if (language == "zh") Assert.DoesNotContain(await page["#any-table thead th"].AllTextContentsAsync(), header => header.All(char.IsAscii) && header.Any(char.IsLower));
        }
        await page["#table-choice"].SelectOptionAsync("area-shares");
        Assert.Contains(area, await page["#any-table tbody td"].AllTextContentsAsync(), StringComparer.Ordinal);
        await page["#table-choice"].SelectOptionAsync("group-features");
        Assert.Contains(await page["#any-table thead th"].AllTextContentsAsync(), text => text.Trim() == column);
        await page["#table-choice"].SelectOptionAsync("areas");
        await page["#any-table tbody tr"].First.GetByRole(AriaRole.Button).First.ClickAsync();
        Assert.NotEqual(0, await page["#source a"].CountAsync());
    }
}
