using System.Diagnostics;
using System.Globalization;
using System.Text;
using Xialu.TextMining.Reading;
using Xialu.TextMining.Segmentation;

namespace Xialu.TextMining.ReportExtractor;

/// <summary>Measures segmentation as the peers are measured: load apart, one thread, the lines cut one by one until the time is over.</summary>
internal static class SegmentationBench
{
    private const int WarmUpLines = 200;

    /// <returns>One line of JSON: peer, characters a second, load in ms, peak memory in MB, words in one pass.</returns>
    public static string Run(IReadOnlyList<string> lines, double seconds, string output)
    {
        long start = Stopwatch.GetTimestamp();
        Func<string, int> count = Counter(Segmenter.Default, output);
        count("你好世界");
        TimeSpan load = Stopwatch.GetElapsedTime(start);

        foreach (string line in lines.Take(WarmUpLines)) count(line);
        long passes = 0, tokens;
        start = Stopwatch.GetTimestamp();
        do
        {
            tokens = 0;
            foreach (string line in lines) tokens += count(line);
            passes++;
        }
        while (Stopwatch.GetElapsedTime(start).TotalSeconds < seconds);
        double spent = Stopwatch.GetElapsedTime(start).TotalSeconds;
        return Json(output, Characters(lines) * passes / spent, load, tokens);
    }

    private static Func<string, int> Counter(Segmenter segmenter, string output)
    {
        if (string.Equals(output, "tags", StringComparison.Ordinal)) return line => segmenter.Segment(line, SegmentationMode.Tagged).Count;
        if (string.Equals(output, "strings", StringComparison.Ordinal)) return line => segmenter.Words(line).Count;
        var spans = new List<TextSpan>();
        return line =>
        {
            spans.Clear();
            segmenter.Segment(line, spans);
            return spans.Count;
        };
    }

    // Code points, as the peers count them.
    private static long Characters(IEnumerable<string> lines) => lines.Sum(line => (long)line.EnumerateRunes().Count());

    private static string Json(string output, double charactersPerSecond, TimeSpan load, long tokens)
    {
        using var process = Process.GetCurrentProcess();
        return new StringBuilder().Append(CultureInfo.InvariantCulture,
            $"{{\"peer\":\"Xialu.TextMining ({output})\",\"chars_per_s\":{charactersPerSecond:F0},\"load_ms\":{load.TotalMilliseconds:F0},\"peak_mb\":{process.PeakWorkingSet64 / 1048576.0:F0},\"tokens\":{tokens}}}").ToString();
    }
}
