using Xialu.TextMining.Tests.Export;

namespace Xialu.TextMining.Tests.ReportExtractor;

/// <summary>A folder with enough reports that a run can be stopped in the middle, and what the run writes when nobody stops it.</summary>
internal sealed class ManyReports : IDisposable
{
    public const string Formats = "jsonl,csv,md,html,xlsx,parquet,sqlite";

    private readonly TemporaryFolder folder = new();

    /// <summary>Copies the corpus, with one file that fails among it.</summary>
    public ManyReports(int copies)
    {
        Directory.CreateDirectory(folder.File("in"));
        foreach (FileInfo file in new DirectoryInfo(Repository.PathOf("corpus")).GetFiles().Where(f => f.Name != "README.md"))
            for (int i = 0; i < copies; i++) file.CopyTo(folder.File("in", $"{file.Name[..^file.Extension.Length]}-{i}{file.Extension}"));
        folder.Write("in/no-report.docx", "no zip file");
        Count = Directory.GetFiles(folder.File("in")).Length;
    }

    public int Count { get; }

    public string Path => folder.Path;

    public string File(params ReadOnlySpan<string> parts) => folder.File(parts);

    /// <summary>Runs the app in the folder.</summary>
    public AppRun Run(params string[] args) => AppRun.Of(folder.Path, args);

    /// <summary>Asserts that two folders hold the same files with the same bytes, the records kept for later runs left out.</summary>
    public void AssertSame(string expected, string actual)
    {
        string[] files = FilesOf(expected);
        Assert.Equal(files, FilesOf(actual));
        Assert.DoesNotContain(files, f => !System.IO.File.ReadAllBytes(File(expected, f)).AsSpan().SequenceEqual(System.IO.File.ReadAllBytes(File(actual, f))));
    }

    /// <summary>The files of a folder, the records kept for later runs left out.</summary>
    public string[] FilesOf(string name) => [.. Directory.GetFiles(File(name), "*", SearchOption.AllDirectories).Select(f => System.IO.Path.GetRelativePath(File(name), f))
        .Where(f => f != "records.part").Order(StringComparer.Ordinal)];

    public void Dispose() => folder.Dispose();
}
