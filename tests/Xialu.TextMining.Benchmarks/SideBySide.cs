using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace Xialu.TextMining.Benchmarks;

/// <summary>Speed of ours and of the peers on one text, as tables. Processor time is compared, so that a busy machine does not decide.</summary>
internal static class SideBySide
{
    private const string Fastest = "jieba-rs";
    private const string Original = "python jieba, words";
    private const string OriginalTags = "python jieba, tags";
    private static readonly string[] Peers = [Fastest, Original, OriginalTags];
    private static readonly string TagsRow = $", {SegmentationOutput.Tags}";

    /// <summary>Runs each in a process of its own, one after the other, and prints the tables.</summary>
    /// <param name="paths">Text files, or folders of them, read as one text.</param>
    /// <param name="seconds">How long each runs.</param>
    /// <returns>0; the exit code.</returns>
    public static int Run(IEnumerable<string> paths, string seconds)
    {
        string file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, string.Join('\n', paths.SelectMany(TextFiles.Of).Order(StringComparer.Ordinal).Select(File.ReadAllText)));
            Console.WriteLine($"{RuntimeInformation.OSDescription}, {Environment.ProcessorCount} processors, .NET {Environment.Version}, {new FileInfo(file).Length / 1e6:F1} MB of text");
            List<JsonElement> rows = [.. Measure(file, seconds)];
            PrintSpeed(rows);
            foreach (string missing in Peers.Where(p => !rows.Exists(r => Name(r).StartsWith(p, StringComparison.Ordinal)))) Print($"{missing}: not measured, since it is not there or failed; side-by-side.sh installs it.");
            PrintThreads(File.ReadAllText(file), TimeSpan.FromSeconds(Number(seconds)));
            Console.WriteLine(WholeProcess.Measure());
            return 0;
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>Our own part, as one JSON line.</summary>
    public static int RunOurs(string file, string seconds, string output)
    {
        string text = File.ReadAllText(file).Replace("\r\n", "\n", StringComparison.Ordinal);
        SegmentationSpeed speed = SegmentationBenchmark.Run(text, TimeSpan.FromSeconds(Number(seconds)), Enum.Parse<SegmentationOutput>(output));
        Console.WriteLine(speed with { Peer = $"{speed.Peer}, {output}" });
        return 0;
    }

    private static IEnumerable<JsonElement> Measure(string file, string seconds)
    {
        string?[] lines =
        [
            .. Enum.GetNames<SegmentationOutput>().Select(output => Peer.Output("dotnet", typeof(SideBySide).Assembly.Location, "ours", file, seconds, output)),
            Peer.Output("node", Peer.Script("peer.js"), file, seconds),
            Peer.Output(Peer.Python, Peer.Script("peer.py"), "speed", "words", file, seconds),
            Peer.Output(Peer.Python, Peer.Script("peer.py"), "speed", "tags", file, seconds),
        ];
        return lines.OfType<string>().Select(line => JsonDocument.Parse(line).RootElement);
    }

    private static void PrintSpeed(List<JsonElement> rows)
    {
        double fastest = RateOf(rows, Fastest), original = RateOf(rows, Original), originalTags = RateOf(rows, OriginalTags);
        Print($"");
        Print($"| | million characters per processor second | × jieba-rs | × python jieba | ready after, ms | added memory, MiB | bytes allocated per character |");
        Print($"|---|---:|---:|---:|---:|---:|---:|");
        foreach (JsonElement row in rows)
        {
            string peer = Name(row), bytes = row.TryGetProperty("bytes_per_char", out JsonElement value) ? value.GetRawText() : "";
            // Tags are compared with the original's tags; its words cost it a fifth of that.
            bool tags = peer.EndsWith(TagsRow, StringComparison.Ordinal) || peer.Equals(OriginalTags, StringComparison.Ordinal);
            Print($"| {peer} | {Rate(row) / 1e6:F2} | {Rate(row) / fastest:F1} | {Rate(row) / (tags ? originalTags : original):F1} | {row.GetProperty("load_ms")} | {row.GetProperty("added_mb")} | {bytes} |");
        }
    }

    private static void PrintThreads(string text, TimeSpan duration)
    {
        Print($"");
        Print($"| threads, one segmenter | million characters per second | × one thread |");
        Print($"|---:|---:|---:|");
        double one = 0;
        for (int threads = 1; threads <= Environment.ProcessorCount; threads *= 2)
        {
            double rate = SegmentationBenchmark.RunOnThreads(text, duration, threads);
            if (threads == 1) one = rate;
            Print($"| {threads} | {rate / 1e6:F1} | {rate / one:F2} |");
        }
        Print($"");
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    private static double RateOf(List<JsonElement> rows, string peer)
        => rows.Where(r => Name(r).StartsWith(peer, StringComparison.Ordinal)).Select(Rate).FirstOrDefault(double.NaN);

    private static string Name(JsonElement row) => row.GetProperty("peer").GetString()!;

    private static double Rate(JsonElement row) => row.GetProperty("chars_per_cpu_s").GetDouble();

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
