using System.Diagnostics;
using System.Globalization;

namespace Xialu.TextMining.Benchmarks;

/// <summary>A row of the table that <see cref="Learning"/> prints. Processor time is told beside time, so that a busy machine does not decide.</summary>
internal sealed record LearningRow(string What, TimeSpan Ready, double Mebibytes, Speed One, Speed All)
{
    /// <summary>The table's head.</summary>
    public static readonly string Head = $"""
        | | to the first answer, processor ms | managed memory, MiB | paragraphs a second, one thread | … a processor second | paragraphs a second, {Environment.ProcessorCount} threads | … a processor second |
        |---|---:|---:|---:|---:|---:|---:|
        """;

    /// <summary>Less is left to chance.</summary>
    private static readonly TimeSpan Least = TimeSpan.FromSeconds(2);

    /// <summary>Measures a model.</summary>
    /// <param name="what">The name of the row.</param>
    /// <param name="paragraphs">Paragraphs of a pass.</param>
    /// <param name="load">Loads the model.</param>
    /// <param name="first">Asks it once.</param>
    /// <param name="pass">Asks it about every paragraph, on so many threads.</param>
    public static LearningRow Measure<T>(string what, int paragraphs, Func<T> load, Action<T> first, Action<T, int> pass)
    {
        long before = GC.GetTotalMemory(forceFullCollection: true);
        TimeSpan processor = Environment.CpuUsage.TotalTime;
        T model = load();
        first(model);
        TimeSpan ready = Environment.CpuUsage.TotalTime - processor;
        double mebibytes = (GC.GetTotalMemory(forceFullCollection: true) - before) / (double)(1 << 20);
        // So that what runs often has been compiled a second time.
        Repeat(1);
        var row = new LearningRow(what, ready, mebibytes, Repeat(1), Repeat(Environment.ProcessorCount));
        GC.KeepAlive(model);
        return row;

        Speed Repeat(int threads)
        {
            TimeSpan used = Environment.CpuUsage.TotalTime;
            var watch = Stopwatch.StartNew();
            long done = 0;
            while (Environment.CpuUsage.TotalTime - used < Least)
            {
                pass(model, threads);
                done += paragraphs;
            }
            return new Speed(done / watch.Elapsed.TotalSeconds, done / (Environment.CpuUsage.TotalTime - used).TotalSeconds);
        }
    }

    /// <summary>The row in Markdown.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"| {What} | {Ready.TotalMilliseconds:F0} | {Mebibytes:F1} | {One.ASecond:F0} | {One.AProcessorSecond:F0} | {All.ASecond:F0} | {All.AProcessorSecond:F0} |");
}
