using System.ComponentModel;
using System.Diagnostics;
using Xialu.TextMining.Segmentation;

namespace Xialu.TextMining.Tests.Segmentation;

/// <summary>The words of real reports against python jieba itself, line by line; skipped where either is missing.</summary>
public sealed class JiebaParityTests
{
    private const string Python = "/usr/bin/python3";

    // One of each kind of source; the benchmark project's `parity` runs over any number of files.
    private static readonly string[] Reports =
        ["city-hefei-2008.md", "county-xialu-2022.txt", "county-boye-2025.txt", "national-china-2018.md", "province-gansu-2006.md"];

    [Theory]
    [InlineData(SegmentationMode.Default)]
    [InlineData(SegmentationMode.Search)]
    [InlineData(SegmentationMode.Full)]
    [InlineData(SegmentationMode.WithoutHmm)]
    [InlineData(SegmentationMode.Tagged)]
    public void Words_of_real_reports_are_those_of_python_jieba(SegmentationMode mode)
    {
        string[] files = [.. Reports.Select(r => Repository.SharedPath("reports", "dev", r))];
        Assert.SkipUnless(Ask("-c", "import jieba"), "python3-jieba is not on this machine.");
        DirectoryInfo folder = Directory.CreateTempSubdirectory("jieba-");
        try
        {
            string script = Repository.PathOf("tests", "Xialu.TextMining.Benchmarks", "Peers", "peer.py");
            Assert.True(Ask([script, "words", mode.ToString().ToLowerInvariant(), folder.FullName, .. files]));
            Assert.All(files, f => Assert.Equal(File.ReadAllText(Path.Combine(folder.FullName, Path.GetFileName(f))), Cut(f, mode)));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Cut(string file, SegmentationMode mode)
    {
        string[] lines = File.ReadAllText(file).Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n');
        return string.Join('\n', lines.Select(l => string.Join(' ', Segmenter.Default.Segment(l, mode))));
    }

    private static bool Ask(params string[] arguments)
    {
        var start = new ProcessStartInfo(Python, arguments) { RedirectStandardError = true, RedirectStandardOutput = true, UseShellExecute = false };
        try
        {
            using Process process = Process.Start(start)!;
            process.StandardError.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
