using System.Diagnostics;
using Xialu.TextMining.Export;
using Xialu.TextMining.Footnotes;
using Xialu.TextMining.Indicators;
using Xialu.TextMining.Quantities;
using Xialu.TextMining.Reading;
using Xialu.TextMining.Segmentation;
using Xialu.TextMining.Slogans;
using Xialu.TextMining.Structure;

namespace Xialu.TextMining.Benchmarks;

/// <summary>
/// What each stage of the extraction costs in a warm process, and the whole extraction in new processes over more and more reports and threads.
/// Processor time is told beside time, so that a busy machine does not decide.
/// </summary>
internal static class Pipeline
{
    private const int StageReports = 100;
    private static readonly TimeSpan StageTime = TimeSpan.FromSeconds(20);
    private static readonly int[] Counts = [1, 10, 100, 600];

    /// <summary>Prints the table, then the segmenter's own beside its peers on the same texts.</summary>
    /// <param name="paths">Reports, or folders of them; where they are fewer than a row takes, they are taken again from the first.</param>
    public static void Run(IReadOnlyList<string> paths)
    {
        Console.WriteLine(PipelineRow.Head);
        foreach (PipelineRow row in Stages(Files(paths, StageReports))) Console.WriteLine(row);
        foreach (int count in Counts) RunApart(count, 1, paths);
        for (int threads = 2; threads <= Environment.ProcessorCount; threads *= 2) RunApart(Counts[^1], threads, paths);
        RunSegmenters(paths);
    }

    /// <summary>The whole extraction in this process, which must be a new one; prints a row.</summary>
    public static void RunHere(int reports, int threads, IReadOnlyList<string> paths)
    {
        string[] files = Files(paths, reports);
        TimeSpan? first = null;
        var row = PipelineRow.Measure("the whole, from the start of a process", reports, threads, () =>
        {
            long characters = 0;
            foreach (int length in new ReportMiner(new MinerOptions { Threads = threads }).MineAll(files, o => o.Report!.Text.Length))
            {
                first ??= Environment.CpuUsage.TotalTime;
                characters += length;
            }
            return characters;
        });
        Console.WriteLine(row with { FirstReport = first });
    }

    private static void RunSegmenters(IReadOnlyList<string> paths)
    {
        string file = Path.GetTempFileName();
        try
        {
            File.WriteAllLines(file, Files(paths, StageReports).Distinct(StringComparer.Ordinal).Select(f => DocumentReader.Read(f).Text.ToString()));
            Console.WriteLine();
            Console.Write(Peer.Output("dotnet", typeof(Pipeline).Assembly.Location, "side-by-side", file) ?? throw new InvalidOperationException("The segmenters side by side failed."));
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static void RunApart(int reports, int threads, IReadOnlyList<string> paths)
        => Console.Write(Peer.Output("dotnet", [typeof(Pipeline).Assembly.Location, "pipeline-run", $"{reports}", $"{threads}", .. paths])
            ?? throw new InvalidOperationException($"The run over {reports} reports failed."));

    private static IEnumerable<PipelineRow> Stages(string[] files)
    {
        Document[] documents = [.. files.Select(f => DocumentReader.Read(f))];
        Outline[] outlines = [.. documents.Select(OutlineParser.Parse)];
        FootnoteResult[] notes = [.. outlines.Select(FootnoteExtractor.Extract)];
        MinedReport[] reports = [.. documents.Select(ReportMiner.Default.Mine)];
        long characters = documents.Sum(d => (long)d.Text.Length);
        return
        [
            Stage("reading", i => DocumentReader.Read(files[i])),
            Stage("structure", i => OutlineParser.Parse(documents[i])),
            Stage("quantities", i => QuantityParser.Default.Parse(documents[i].Text)),
            Stage("indicators, quantities within", i => IndicatorExtractor.Extract(outlines[i])),
            Stage("footnotes", i => FootnoteExtractor.Extract(outlines[i])),
            Stage("slogans", i => SloganExtractor.Extract(outlines[i], notes[i].Terms)),
            Stage("words, with the policy lexicon", i => Segmenter.Policy.Segment(documents[i].Text)),
            Stage("indicators as JSON Lines", i => Write(reports[i])),
            Stage("the whole", i => ReportMiner.Default.Mine(files[i])),
        ];

        PipelineRow Stage(string name, Action<int> work)
        {
            long Pass()
            {
                for (int i = 0; i < files.Length; i++) work(i);
                return characters;
            }
            // The least of many passes: what runs often is compiled again in the background, for twenty seconds and more.
            PipelineRow least = PipelineRow.Measure(name, files.Length, 1, Pass);
            for (var watch = Stopwatch.StartNew(); watch.Elapsed < StageTime;)
            {
                PipelineRow row = PipelineRow.Measure(name, files.Length, 1, Pass);
                if (row.Processor < least.Processor) least = row;
            }
            return least;
        }
    }

    private static void Write(MinedReport report)
    {
        using var writer = new JsonLinesWriter(new MemoryStream(), ReportTables.Indicators);
        foreach (Indicator indicator in report.Indicators) writer.WriteRow(ReportTables.Indicators.Row(new ReportRow<Indicator>(report, indicator)));
    }

    private static string[] Files(IReadOnlyList<string> paths, int count)
    {
        IReadOnlyList<string> files = DocumentFinder.Find(paths).Files;
        return files.Count > 0
            ? [.. Enumerable.Range(0, count).Select(i => files[i % files.Count])]
            : throw new FileNotFoundException($"There is no report in {string.Join(", ", paths)}.");
    }
}
