using Xialu.TextMining.Comparison;
using Xialu.TextMining.Export;
using Xialu.TextMining.Export.Pages;
using Xialu.TextMining.Formats.Charts;
using Xialu.TextMining.MachineLearning.Areas;
using Xialu.TextMining.MachineLearning.Topics;
using Xialu.TextMining.ReportExtractor.Learning;

namespace Xialu.TextMining.ReportExtractor;

/// <summary>One run of the verb compare: reports in, the files of a comparison out.</summary>
internal sealed class ComparisonRun(Terminal terminal, string folder, IReadOnlyList<OutputFormat> formats)
{
    // Beside records.xlsx and records.db of the verb extract, which may write to the same folder.
    private const string ComparisonFile = "comparison";

    private readonly string path = terminal.Resolve(folder);
    private readonly bool writesPages = formats.Any(f => f.Own == ExportFormat.Html);
    private readonly List<ComparedReport> reports = [];
    private readonly List<ReportFeatures> features = [];

    public required int Threads { get; init; }

    public required PageOptions Page { get; init; }

    public required CorrectionFiles Corrections { get; init; }

    public required FeatureOptions Features { get; init; }

    public required LearnedTables Learned { get; init; }

    /// <returns>An <see cref="ExitCode"/>.</returns>
    public int Run(IEnumerable<string> paths)
    {
        using PartFile folderLock = PartFile.Lock(OutputFolder.Prepare(terminal, folder));
        Batch batch = Gather(paths);
        Corpus corpus = Corpus.Of(reports);
        IReadOnlyList<FilledTable> tables = [.. ComparisonTables.Fill(corpus), .. WordTables.Fill(corpus, features), .. Learned.Fill(corpus, features), FilledTable.Of(ReportTables.Failures, batch.Failed)];
        TableFolder.WriteAll(path, [.. OutputFormat.OfLibrary(formats).Where(f => f != ExportFormat.Html)], tables,
            OutputFormat.OpenOthers(formats, path, ComparisonFile, _ => [.. tables.Select(t => t.Table)]));
        if (writesPages) ComparisonPage.Write(path, tables, EChartsScript.Text, Page);
        Codebook.Write(path, corpus, tables);
        foreach (string message in Corrections.Unused) terminal.Say(message);
        terminal.Say($"{reports.Count} reports, {corpus.Joinable.Count} of them with a place and a year of their own, are compared in {folder}; inputs that failed: {batch.Failures}.");
        return batch.Code;
    }

    // With the comparison's page go the pages of the reports, so that every figure leads to its place.
    private Batch Gather(IEnumerable<string> paths)
    {
        var extractor = new FeatureExtractor(Features);
        using ReportExporter? pages = writesPages ? new ReportExporter(path, [ExportFormat.Html], Page) : null;
        var batch = new Batch(terminal, new MinerOptions { Threads = Threads });
        batch.Run(paths, mined => Read(Corrections.Apply(mined)), kept =>
        {
            if (kept.Whole is { } report) pages?.Add(report);
            reports.Add(kept.Compared);
            features.Add(kept.Features);
            Learned.Add(kept.Learned);
        });
        pages?.Complete();
        return batch;

        (ComparedReport Compared, ReportFeatures Features, (IReadOnlyList<ParagraphArea>, IReadOnlyList<TopicParagraph>) Learned, MinedReport? Whole) Read(MinedReport report)
            => (ComparedReport.Of(report), extractor.Extract(report), Learned.Read(report), writesPages ? report : null);
    }
}
