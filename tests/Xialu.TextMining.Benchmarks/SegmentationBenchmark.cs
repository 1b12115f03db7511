using System.Diagnostics;
using Xialu.TextMining.Reading;
using Xialu.TextMining.Segmentation;

namespace Xialu.TextMining.Benchmarks;

/// <summary>Measures the segmenter the way its peers are measured: one thread, lines cut one by one, loading apart.</summary>
internal static class SegmentationBenchmark
{
    private static readonly TimeSpan LongestWarmUp = TimeSpan.FromSeconds(2);

    /// <summary>Cuts a text over and over.</summary>
    /// <param name="text">The text; its lines are cut one by one.</param>
    /// <param name="duration">How long to cut, warm-up apart; at least one pass is made.</param>
    /// <param name="output">What is handed out.</param>
    /// <returns>The figures. The loading time is true only where this is the first use of a segmenter in the process.</returns>
    public static SegmentationSpeed Run(string text, TimeSpan duration, SegmentationOutput output = SegmentationOutput.Offsets)
    {
        ArgumentNullException.ThrowIfNull(text);
        string[] lines = text.Split('\n');
        TimeSpan load = Load();
        Func<long> pass = PassOf(lines, output);
        WarmUp(pass, duration < LongestWarmUp ? duration : LongestWarmUp);
        long allocated = GC.GetAllocatedBytesForCurrentThread(), passes = 0, tokens;
        TimeSpan processor = Environment.CpuUsage.TotalTime;
        var watch = Stopwatch.StartNew();
        do (tokens, passes) = (pass(), passes + 1);
        while (watch.Elapsed < duration);
        double characters = (double)passes * lines.Sum(CountCharacters);
        return new SegmentationSpeed
        {
            Peer = "Xialu.TextMining",
            CharactersPerSecond = characters / watch.Elapsed.TotalSeconds,
            CharactersPerProcessorSecond = characters / (Environment.CpuUsage.TotalTime - processor).TotalSeconds,
            LoadMilliseconds = load.TotalMilliseconds,
            PeakMebibytes = PeakMebibytes(),
            Tokens = tokens,
            BytesPerCharacter = (GC.GetAllocatedBytesForCurrentThread() - allocated) / Math.Max(characters, 1),
        };
    }

    private static TimeSpan Load()
    {
        var watch = Stopwatch.StartNew();
        Segmenter.Default.Segment("你好世界", []);
        return watch.Elapsed;
    }

    private static void WarmUp(Func<long> pass, TimeSpan duration)
    {
        var watch = Stopwatch.StartNew();
        do pass();
        while (watch.Elapsed < duration);
    }

    private static Func<long> PassOf(string[] lines, SegmentationOutput output) => output switch
    {
        SegmentationOutput.Offsets => () => CountSpans(lines),
        SegmentationOutput.Strings => () => lines.Sum(line => (long)Segmenter.Default.Words(line).Count),
        SegmentationOutput.Tags => () => lines.Sum(line => (long)Segmenter.Default.Segment(line, SegmentationMode.Tagged).Count),
        _ => throw new ArgumentOutOfRangeException(nameof(output), output, "There is no such output."),
    };

    private static long CountSpans(string[] lines)
    {
        var spans = new List<TextSpan>();
        long count = 0;
        foreach (string line in lines)
        {
            spans.Clear();
            Segmenter.Default.Segment(line, spans);
            count += spans.Count;
        }
        return count;
    }

    private static long CountCharacters(string line) => line.Length - line.Count(char.IsLowSurrogate);

    private static long PeakMebibytes()
    {
        using var process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64 >> 20;
    }
}
