using System.Diagnostics;
using System.Globalization;

namespace Xialu.TextMining.Benchmarks;

/// <summary>A row of the table that <see cref="Pipeline"/> prints.</summary>
internal sealed record PipelineRow(string What, int Reports, int Threads, long Characters, TimeSpan Processor, TimeSpan Elapsed, long Allocated)
{
    /// <summary>The table's head.</summary>
    public const string Head = """
        | | reports | threads | million characters per processor second | processor ms a report | seconds | bytes allocated per character | processor ms to the first report | peak MiB |
        |---|---:|---:|---:|---:|---:|---:|---:|---:|
        """;

    /// <summary>Processor time from the start of the process to the end of its first report; null where stages are measured in a warm process.</summary>
    public TimeSpan? FirstReport { get; init; }

    /// <summary>Runs something and measures it.</summary>
    /// <param name="what">The name of the row.</param>
    /// <param name="reports">Reports that it takes.</param>
    /// <param name="threads">Threads that it works on.</param>
    /// <param name="run">Gives the characters that it worked on.</param>
    public static PipelineRow Measure(string what, int reports, int threads, Func<long> run)
    {
        long allocated = GC.GetTotalAllocatedBytes(precise: true);
        TimeSpan processor = Environment.CpuUsage.TotalTime;
        var watch = Stopwatch.StartNew();
        long characters = run();
        return new(what, reports, threads, characters, Environment.CpuUsage.TotalTime - processor, watch.Elapsed, GC.GetTotalAllocatedBytes(precise: true) - allocated);
    }

    /// <summary>The row in Markdown.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"| {What} | {Reports} | {Threads} | {Characters / Processor.TotalSeconds / 1e6:F2} | {Processor.TotalMilliseconds / Reports:F2} | {Elapsed.TotalSeconds:F2} | {(double)Allocated / Characters:F1} | {FirstReport?.TotalMilliseconds:F0} | {PeakMebibytes()} |");

    private static long PeakMebibytes()
    {
        using var process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64 >> 20;
    }
}
