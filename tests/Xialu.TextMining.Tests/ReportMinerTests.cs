using Xialu.TextMining.Tests.Export;

namespace Xialu.TextMining.Tests;

// Inside the namespace, because the Open XML SDK has a namespace DocumentFormat.
using Xialu.TextMining.Reading;

public sealed class ReportMinerTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_file_gives_records_that_index_its_text()
    {
        string path = folder.Write("青云县-2024.txt", "青云县政府工作报告\n一、2023年工作回顾\n地区生产总值达到212.4亿元，增长5.8%。\n");
        MinedReport report = ReportMiner.Default.Mine(path);
        Assert.Equal("青云县-2024", report.Name);
        Assert.Equal(["212.4亿元", "5.8%"], report.Indicators.Select(i => report.Text[i.Span]), StringComparer.Ordinal);
        Assert.Equal(["地区生产总值", "地区生产总值"], report.Indicators.Select(i => i.Name), StringComparer.Ordinal);
        Assert.InRange(report.TokenCount, 10, 20);
    }

    [Fact]
    public void A_missing_file_is_a_reading_exception_that_names_it()
    {
        var thrown = Assert.Throws<ReadingException>(() => ReportMiner.Default.Mine(folder.File("no.txt")));
        Assert.StartsWith(folder.File("no.txt") + ": ", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_batch_keeps_the_order_of_its_paths_and_goes_on_after_a_failure()
    {
        string[] paths = [.. Enumerable.Range(0, 40).Select(i => i % 7 == 3
            ? folder.File($"missing{i}.txt")
            : folder.Write($"{i}.txt", string.Concat(Enumerable.Repeat("全县粮食产量达到12万吨。\n", 1 + i * 13 % 50))))];
        MiningOutcome[] outcomes = [.. new ReportMiner(new MinerOptions { Threads = 5 }).MineAll(paths)];
        Assert.Equal(paths, outcomes.Select(o => o.Path), StringComparer.Ordinal);
        Assert.Equal(6, outcomes.Count(o => o.Failure is ReadingException && o.Report is null));
        Assert.All(outcomes.Where(o => o.Failure is null), o => Assert.Equal(Path.GetFileNameWithoutExtension(o.Path), o.Report!.Name));
    }

    [Fact]
    public void A_batch_can_keep_a_part_of_each_report_and_throws_what_taking_it_throws()
    {
        string[] paths = [folder.Write("a.txt", "政府工作报告\n"), folder.File("missing.txt"), folder.Write("b.txt", "政府工作报告\n")];
        Assert.Equal(["a", "missing.txt failed", "b"],
            ReportMiner.Default.MineAll(paths, o => o.Report?.Name ?? $"{Path.GetFileName(o.Path)} failed"), StringComparer.Ordinal);
        Assert.Throws<InvalidOperationException>(() => ReportMiner.Default.MineAll<int>(paths, _ => throw new InvalidOperationException()).Count());
    }

    [Fact]
    public void A_batch_reads_only_a_few_files_ahead()
    {
        int asked = 0;
        IEnumerable<string> Endless()
        {
            while (true) yield return folder.Write($"{asked++}.txt", "政府工作报告\n");
        }
        Assert.Equal(10, new ReportMiner(new MinerOptions { Threads = 2 }).MineAll(Endless()).Take(10).Count());
        Assert.InRange(asked, 10, 20);
    }

    [Fact]
    public void Names_that_differ_in_case_only_are_told_apart_too()
    {
        string[] paths = [folder.Write("a/Report.txt", "政府工作报告\n"), folder.Write("b/report.txt", "政府工作报告\n"), folder.Write("c/report.txt", "政府工作报告\n")];
        Assert.Equal(["Report", "report~2", "report~3"], ReportMiner.Default.MineAll(paths).Select(o => o.Report!.Name), StringComparer.Ordinal);
    }

    [Fact]
    public void Words_are_counted_without_punctuation_and_page_noise()
    {
        var document = new Document { Name = "x", Format = DocumentFormat.Text, Text = new DocumentText("工作，工作！（工作）\n") };
        Assert.Equal(3, ReportMiner.Default.Mine(document).TokenCount);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\ud800\udc00\ud800")]
    [InlineData("\u0001\u0000\u001f")]
    [InlineData("[1][2][3]“”‘’%%、、。。")]
    public void Odd_texts_give_a_poor_report_and_no_exception(string text)
        => Assert.Empty(ReportMiner.Default.Mine(new Document { Name = "x", Format = DocumentFormat.Text, Text = new DocumentText(text) }).Indicators);
}
