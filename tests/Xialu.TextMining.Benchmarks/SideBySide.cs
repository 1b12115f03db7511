using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace Xialu.TextMining.Benchmarks;

/// <summary>Speed of ours and of the peers on one text. Processor time is compared, so that a busy machine does not decide.</summary>
internal static class SideBySide
{
    private const string Fastest = "jieba-rs";
    private const string Original = "python jieba, words";

    /// <summary>Runs each in a process of its own, one after the other, and prints a table.</summary>
    public static int Run(string file, string seconds)
    {
        List<JsonElement> rows = [];
        foreach (string output in Enum.GetNames<SegmentationOutput>())
            Add(rows, Peer.Output(Environment.ProcessPath!, "ours", file, seconds, output));
        Add(rows, Peer.Output("node", Peer.Script("peer.js"), file, seconds));
        Add(rows, Peer.Output(Peer.Python, Peer.Script("peer.py"), "speed", "words", file, seconds));
        Add(rows, Peer.Output(Peer.Python, Peer.Script("peer.py"), "speed", "tags", file, seconds));
        Print(rows);
        return 0;
    }

    /// <summary>Our own part, as one JSON line.</summary>
    public static int RunOurs(string file, string seconds, string output)
    {
        string text = File.ReadAllText(file).Replace("\r\n", "\n", StringComparison.Ordinal);
        var duration = TimeSpan.FromSeconds(double.Parse(seconds, CultureInfo.InvariantCulture));
        SegmentationOutput kind = Enum.Parse<SegmentationOutput>(output);
        SegmentationSpeed speed = SegmentationBenchmark.Run(text, duration, kind);
        Console.WriteLine(speed with { Peer = $"{speed.Peer}, {output}" });
        return 0;
    }

    private static void Add(List<JsonElement> rows, string? line)
    {
        if (line is not null) rows.Add(JsonDocument.Parse(line).RootElement);
    }

    private static void Print(List<JsonElement> rows)
    {
        double fastest = RateOf(rows, Fastest), original = RateOf(rows, Original);
        Console.WriteLine($"{RuntimeInformation.OSDescription}, {Environment.ProcessorCount} processors, .NET {Environment.Version}");
        Console.WriteLine();
        Console.WriteLine("| | million characters per processor second | × jieba-rs | × python jieba | load ms | peak MiB | bytes per character |");
        Console.WriteLine("|---|---|---|---|---|---|---|");
        foreach (JsonElement row in rows)
        {
            double rate = Rate(row);
            string bytes = row.TryGetProperty("bytes_per_char", out JsonElement value) ? value.GetRawText() : "";
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {row.GetProperty("peer")} | {rate / 1e6:F2} | {rate / fastest:F1} | {rate / original:F1} | {row.GetProperty("load_ms")} | {row.GetProperty("peak_mb")} | {bytes} |"));
        }
    }

    private static double RateOf(List<JsonElement> rows, string peer)
        => rows.Where(r => r.GetProperty("peer").GetString()!.StartsWith(peer, StringComparison.Ordinal)).Select(Rate).FirstOrDefault(double.NaN);

    private static double Rate(JsonElement row) => row.GetProperty("chars_per_cpu_s").GetDouble();
}
