using Xialu.TextMining.Footnotes;
using Xialu.TextMining.Indicators;
using Xialu.TextMining.Reading;
using Xialu.TextMining.Segmentation;
using Xialu.TextMining.Slogans;
using Xialu.TextMining.Structure;

namespace Xialu.TextMining;

/// <summary>The front door: a report file in, its records out. Safe to share between threads.</summary>
public sealed class ReportMiner
{
    // Enough work ahead that a long report at the head of the queue keeps no thread idle, and still few reports in memory.
    private const int QueuedPerThread = 4;

    private readonly MinerOptions options;

    /// <summary>Makes a miner.</summary>
    /// <param name="options">How it works.</param>
    public ReportMiner(MinerOptions options) => this.options = options ?? throw new ArgumentNullException(nameof(options));

    /// <summary>The miner with the default options.</summary>
    public static ReportMiner Default { get; } = new(MinerOptions.Default);

    /// <summary>Mines a file.</summary>
    /// <param name="path">Path of a text, Markdown, HTML or Word file.</param>
    /// <returns>Its records.</returns>
    /// <exception cref="ReadingException">The file cannot be read; the message says why.</exception>
    public MinedReport Mine(string path) => Mine(DocumentReader.Read(path, options.Reading));

    /// <summary>Mines a document.</summary>
    /// <param name="document">The document; it is not changed.</param>
    /// <returns>Its records.</returns>
    public MinedReport Mine(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        Document narrow = NarrowText.Fold(document);
        MinedReport report = Read(narrow);
        return ReferenceEquals(narrow, document) ? report : NarrowText.Restore(report, document);
    }

    /// <summary>
    /// Mines many files at once. Outcomes come in the order of the paths whatever the threads do, a failed file does not stop the others,
    /// and only a few reports are in memory at a time. Where two files bear one name, the later report is called <c>NAME~2</c>.
    /// </summary>
    /// <param name="paths">Paths of files.</param>
    /// <returns>An outcome a path, mined while they are read off.</returns>
    public IEnumerable<MiningOutcome> MineAll(IEnumerable<string> paths) => MineAll(paths, static outcome => outcome);

    /// <summary>Mines many files at once and keeps of each what is needed of it, so that the reports themselves can be let go.</summary>
    /// <typeparam name="T">What is kept.</typeparam>
    /// <param name="paths">Paths of files.</param>
    /// <param name="select">Takes it from an outcome; called on the thread that mined the file, for several files at a time. What it throws reaches the caller.</param>
    /// <returns>What was kept of each path, in the order of the paths.</returns>
    public IEnumerable<T> MineAll<T>(IEnumerable<string> paths, Func<MiningOutcome, T> select) => MineAll(ReportInput.Of(paths), select);

    /// <summary>Mines some files of a batch whose reports have their names already, and keeps of each what is needed of it.</summary>
    /// <typeparam name="T">What is kept.</typeparam>
    /// <param name="inputs">The files and the names of their reports.</param>
    /// <param name="select">Takes it from an outcome; called on the thread that mined the file, for several files at a time. What it throws reaches the caller.</param>
    /// <returns>What was kept of each input, in the order of the inputs.</returns>
    public IEnumerable<T> MineAll<T>(IEnumerable<ReportInput> inputs, Func<MiningOutcome, T> select)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        ArgumentNullException.ThrowIfNull(select);
        int threads = options.Threads > 0 ? options.Threads : Environment.ProcessorCount;
        return InOrder(inputs, select, threads);
    }

    private MinedReport Read(Document document)
    {
        Outline outline = OutlineParser.Parse(document);
        IndicatorReading indicators = IndicatorExtractor.Extract(outline);
        FootnoteResult footnotes = FootnoteExtractor.Extract(outline);
        IReadOnlyList<Slogan> slogans = SloganExtractor.Extract(outline, footnotes.Terms);
        return new MinedReport
        {
            Outline = outline,
            Indicators = indicators.Indicators,
            Relations = indicators.Relations,
            Numbers = indicators.Coverage,
            Footnotes = footnotes.Terms,
            Slogans = slogans,
            TokenCount = CountWords(outline, options.Segmenter.With(ReportLexicon.Of(footnotes.Terms, slogans))),
            Diagnostics = InTextOrder([.. outline.Diagnostics, .. indicators.Diagnostics, .. footnotes.Diagnostics, .. SloganDiagnostics.Of(document.Text, slogans)]),
        };
    }

    // Page noise belongs to no paragraph.
    private static int CountWords(Outline outline, Segmenter segmenter)
    {
        int words = 0;
        foreach (Paragraph paragraph in outline.Paragraphs) words += segmenter.CountWords(outline.Document.Text.AsSpan(paragraph.Span));
        return words;
    }

    // The sort is stable, so that of one place the earlier room speaks first.
    private static IReadOnlyList<Diagnostic> InTextOrder(IReadOnlyList<Diagnostic> diagnostics) => [.. diagnostics.OrderBy(d => d.Span.Start)];

    private IEnumerable<T> InOrder<T>(IEnumerable<ReportInput> inputs, Func<MiningOutcome, T> select, int threads)
    {
        TaskScheduler scheduler = new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, threads).ConcurrentScheduler;
        var running = new Queue<Task<T>>();
        foreach (ReportInput input in inputs)
        {
            running.Enqueue(Task.Factory.StartNew(() => select(Outcome(input.Path, input.Name)), CancellationToken.None, TaskCreationOptions.None, scheduler));
            if (running.Count >= threads * QueuedPerThread) yield return running.Dequeue().GetAwaiter().GetResult();
        }
        while (running.TryDequeue(out Task<T>? next)) yield return next.GetAwaiter().GetResult();
    }

    private MiningOutcome Outcome(string path, string name)
    {
        try
        {
            return new MiningOutcome { Path = path, Report = Mine(ReportNames.Rename(DocumentReader.Read(path, options.Reading), name)) };
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return new MiningOutcome { Path = path, Failure = e };
        }
    }
}
