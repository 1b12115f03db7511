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
        long before = Mebibytes(p => p.WorkingSet64);
        TimeSpan load = Load();
        Func<long> pass = PassOf(lines, output);
        WarmUp(pass, duration < LongestWarmUp ? duration : LongestWarmUp);
        long allocated = GC.GetAllocatedBytesForCurrentThread(), passes = 0, tokens;
        TimeSpan processor = Environment.CpuUsage.TotalTime;
        var watch = Stopwatch.StartNew();
        do (tokens, passes) = (pass(), passes + 1);
        while (watch.Elapsed < duration);
        watch.Stop();
        TimeSpan used = Environment.CpuUsage.TotalTime - processor;
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        double characters = (double)passes * lines.Sum(CountCharacters);
        long peak = Mebibytes(p => p.PeakWorkingSet64);
        return new SegmentationSpeed
        {
            Peer = "Xialu.TextMining",
            CharactersPerSecond = characters / watch.Elapsed.TotalSeconds,
            CharactersPerProcessorSecond = characters / used.TotalSeconds,
            LoadMilliseconds = load.TotalMilliseconds,
            PeakMebibytes = peak,
            AddedMebibytes = peak - before,
            Tokens = tokens,
            BytesPerCharacter = allocated / Math.Max(characters, 1),
        };
    }

    /// <summary>Cuts a text on several threads that share the one segmenter, each thread the whole text over and over.</summary>
    /// <param name="text">The text; its lines are cut one by one.</param>
    /// <param name="duration">How long to cut, warm-up apart.</param>
    /// <param name="threads">Number of threads.</param>
    /// <returns>Characters cut in a second by all of them together.</returns>
    public static double RunOnThreads(string text, TimeSpan duration, int threads)
    {
        string[] lines = text.Split('\n');
        WarmUp(SpanPass(lines), LongestWarmUp);
        long passes = 0;
        var watch = Stopwatch.StartNew();
        Thread[] running = [.. Enumerable.Range(0, threads).Select(_ => new Thread(() =>
        {
            Func<long> pass = SpanPass(lines);
            while (watch.Elapsed < duration)
            {
                pass();
                Interlocked.Increment(ref passes);
            }
        }))];
        foreach (Thread thread in running) thread.Start();
        foreach (Thread thread in running) thread.Join();
        return (double)passes * lines.Sum(CountCharacters) / watch.Elapsed.TotalSeconds;
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
        SegmentationOutput.Offsets => SpanPass(lines),
        SegmentationOutput.Strings => () => lines.Sum(line => (long)Segmenter.Default.Words(line).Count),
        SegmentationOutput.Tags => () => lines.Sum(line => (long)Segmenter.Default.Segment(line, SegmentationMode.Tagged).Count),
        _ => throw new ArgumentOutOfRangeException(nameof(output), output, "There is no such output."),
    };

    // The list keeps its room from pass to pass, as a caller's would.
    private static Func<long> SpanPass(string[] lines)
    {
        var spans = new List<TextSpan>();
        return () =>
        {
            long count = 0;
            foreach (string line in lines)
            {
                spans.Clear();
                Segmenter.Default.Segment(line, spans);
                count += spans.Count;
            }
            return count;
        };
    }

    private static long CountCharacters(string line) => line.Length - line.Count(char.IsLowSurrogate);

    private static long Mebibytes(Func<Process, long> bytes)
    {
        using var process = Process.GetCurrentProcess();
        return bytes(process) >> 20;
    }
}
