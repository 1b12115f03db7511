using System.Diagnostics;
using System.Globalization;

namespace Xialu.TextMining.Benchmarks;

/// <summary>Time from start to end of a process that segments one line.</summary>
internal static class WholeProcess
{
    private const int Runs = 15;

    /// <summary>Starts the sample app's <c>segment</c> on a file of one line again and again.</summary>
    /// <returns>A sentence with the median.</returns>
    public static string Measure()
    {
        string folder = Repository();
        string program = Path.Combine(folder, "samples", "ReportExtractor", "bin", "Release", "net10.0", "ReportExtractor.dll");
        if (!File.Exists(program)) return "samples/ReportExtractor is not built (-c Release): the whole process is not measured.";
        string file = Path.Combine(Path.GetTempPath(), $"line-{Environment.ProcessId}.txt");
        try
        {
            File.WriteAllText(file, "我们推进高质量发展。\n");
            TimeSpan[] times = [.. Enumerable.Range(0, Runs).Select(_ => Time(program, file)).Order()];
            return string.Create(CultureInfo.InvariantCulture, $"Whole process of `segment` on one line: {times[Runs / 2].TotalMilliseconds:F0} ms (median of {Runs}, least {times[0].TotalMilliseconds:F0}).");
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static TimeSpan Time(string program, string file)
    {
        var watch = Stopwatch.StartNew();
        string output = Peer.Output("dotnet", program, "segment", file) ?? throw new InvalidOperationException($"{program}: segment failed.");
        return output.StartsWith("我们 推进", StringComparison.Ordinal) ? watch.Elapsed : throw new InvalidOperationException($"{program}: segment printed '{output}'.");
    }

    private static string Repository()
    {
        string folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Xialu.TextMining.sln"))) folder = Path.GetDirectoryName(folder.TrimEnd(Path.DirectorySeparatorChar))!;
        return folder;
    }
}
