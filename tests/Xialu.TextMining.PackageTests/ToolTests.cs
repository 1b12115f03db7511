using Xialu.TextMining.Tests;

namespace Xialu.TextMining.PackageTests;

/// <summary>The sample app as the tool <c>xialu</c>.</summary>
public sealed class ToolTests(Feed feed)
{
    [Fact]
    public async Task The_tool_is_installed_from_the_folder_and_extracts_in_every_format()
    {
        string folder = feed.NewFolder("tool");
        await Command.DotNetAsync(folder, "tool", "install", Feed.Tool, "--tool-path", "tools", "--version", Feed.Version);
        string xialu = Path.Combine(folder, "tools", OperatingSystem.IsWindows() ? "xialu.exe" : "xialu");

        await Command.RunAsync(xialu, folder, "extract", Repository.PathOf("corpus", "xialu-2022.txt"), "-o", "out", "--format", "jsonl,csv,md,html,xlsx,parquet,sqlite");
        string[] written = [.. Directory.GetFiles(Path.Combine(folder, "out")).Select(f => Path.GetFileName(f)!)];
        Assert.All(["indicators.jsonl", "indicators.csv", "indicators.md", "index.html", "records.xlsx", "indicators.parquet", "records.db"], f => Assert.Contains(f, written, StringComparer.Ordinal));
        Assert.Equal("我们 推进 高质量 发展\n", await SegmentAsync(xialu, folder));
    }

    private static async Task<string> SegmentAsync(string xialu, string folder)
    {
        string line = Path.Combine(folder, "line.txt");
        await File.WriteAllTextAsync(line, "我们推进高质量发展\n", TestContext.Current.CancellationToken);
        return await Command.RunAsync(xialu, folder, "segment", line, "--plain");
    }
}
