using Xialu.TextMining.Tests.Export;
using Xialu.TextMining.Tests.Reading;

namespace Xialu.TextMining.Tests.ReportExtractor;

public sealed class MemoryTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Two_hundred_megabytes_are_enough_to_refuse_every_hostile_file()
    {
        HostileFile[] refused = [.. HostileFile.All.Where(f => f.Limit is not null)];
        Directory.CreateDirectory(folder.File("in"));
        for (int i = 0; i < refused.Length; i++) await File.WriteAllBytesAsync(folder.File("in", $"{i}{Extension(refused[i])}"), refused[i].Make(), TestContext.Current.CancellationToken);
        AppRun run = await AppProcess.Run(folder.Path, new Dictionary<string, string>(StringComparer.Ordinal) { ["DOTNET_GCHeapHardLimit"] = "0xC800000" }, "extract", "in", "-o", "out", "--threads", "1", "--format", "jsonl");
        Assert.Equal(1, run.Code);
        Assert.Equal(refused.Length, run.Messages.Count(m => m.EndsWith("if the file is trusted.", StringComparison.Ordinal)));
        Assert.Equal($"0 reports, 0 indicators, 0 footnotes and 0 slogans are in out; inputs that failed: {refused.Length}.", run.Messages[^1]);
    }

    private static string Extension(HostileFile file) => file.Format switch
    {
        Xialu.TextMining.Reading.DocumentFormat.Docx => ".docx",
        Xialu.TextMining.Reading.DocumentFormat.Html => ".html",
        Xialu.TextMining.Reading.DocumentFormat.Markdown => ".md",
        Xialu.TextMining.Reading.DocumentFormat.Pdf => ".pdf",
        _ => ".txt",
    };
}
