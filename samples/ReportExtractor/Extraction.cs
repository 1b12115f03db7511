using Xialu.TextMining.Export;
using Xialu.TextMining.Export.Pages;
using Xialu.TextMining.MachineLearning.Areas;

namespace Xialu.TextMining.ReportExtractor;

/// <summary>One run of the verb extract: inputs in, files of records out.</summary>
internal sealed class Extraction(Terminal terminal, string folder, IReadOnlyList<OutputFormat> formats)
{
    private readonly IReadOnlyList<ExportFormat> own = OutputFormat.OfLibrary(formats);

    public PageOptions Page { get; init; } = PageOptions.Default;

    public int Threads { get; init; } = MinerOptions.DefaultThreads;

    public CorrectionFiles Corrections { get; init; } = CorrectionFiles.None;

    /// <summary>Tells the policy areas; null where these are not asked for.</summary>
    public AreaReader? Areas { get; init; }

    /// <summary>Whether to take what a stopped run, or an earlier one, has mined already, and to keep what this one mines for the next.</summary>
    public bool Resume { get; init; }

    /// <summary>Which of the inputs are this run's.</summary>
    public Shard Shard { get; init; } = Shard.Whole;

    /// <summary>Told of each report when it is written.</summary>
    public Action<string, ReportRecords> Written { get; init; } = static (_, _) => { };

    /// <summary>Writes the records of the inputs.</summary>
    /// <returns>The batch with its counts.</returns>
    public Batch Run(IEnumerable<string> paths)
    {
        string home = OutputFolder.Prepare(terminal, Shard.FolderIn(folder));
        var batch = new Batch(terminal, new MinerOptions { Threads = Threads });
        ShardInputs inputs = Shard.Take([.. ReportInput.Of(batch.Find(paths))]);
        var origin = new RecordOrigin(own, Page, Corrections.Sha256, Areas is not null);
        using PartFile part = PartFile.Open(home, origin, Resume, terminal.Say);
        FailedInput[] notFound = [.. batch.Failed];
        Manifest manifest = Write(batch, part, home, inputs, notFound, origin);
        // The manifest says that the part is whole, so it comes last; an older one must not speak for this part.
        if (!Shard.IsWhole) Manifest.Delete(home);
        part.Complete(keep: Resume || !Shard.IsWhole);
        if (!Shard.IsWhole) manifest.Save(home);
        return batch;
    }

    private MinedReport Finish(MinedReport mined)
    {
        MinedReport corrected = Corrections.Apply(mined);
        return Areas?.Mark(corrected) ?? corrected;
    }

    private Manifest Write(Batch batch, PartFile part, string home, ShardInputs inputs, FailedInput[] notFound, RecordOrigin origin)
    {
        using ReportExporter exporter = OutputFolder.OpenExporter(home, formats, Page);
        foreach (FailedInput failed in notFound) exporter.Add(failed);
        var kept = new HashSet<ReportInput>(inputs.Files.Where(part.Holds));
        if (kept.Count > 0) terminal.Say($"{kept.Count} of {inputs.Files.Count} reports were mined by an earlier run.");
        var waiting = new Queue<ReportInput>(inputs.Files);
        var lines = new List<ManifestLine>();
        batch.Run([.. inputs.Files.Where(f => !kept.Contains(f))],
            report => PartEntry.Of(ReportRecords.Of(Finish(report), own, Page), report),
            (input, entry) =>
            {
                part.Add(input, entry);
                WriteUpTo(input);
                Take(input, entry.Sha256, entry.Records);
            },
            (input, failure) =>
            {
                WriteUpTo(input);
                exporter.Add(failure);
                lines.Add(new ManifestLine(inputs.IndexOf(input), input.Path, input.Name, FileHash.OfNullable(input.Path), failure));
            });
        WriteUpTo(end: null);
        exporter.Complete();
        return new Manifest(origin.Text, Shard.Index, Shard.Count, inputs.AllCount, inputs.AllSha256, notFound, lines);

        // Reports of an earlier run stand between those of this one, in the order of the inputs.
        void WriteUpTo(ReportInput? end)
        {
            while (waiting.TryDequeue(out ReportInput? next) && next != end)
            {
                PartEntry entry = part.Read(next);
                Corrections.Saw(next.Name, entry.Sha256);
                Take(next, entry.Sha256, entry.Records);
            }
        }

        void Take(ReportInput input, string sha256, ReportRecords records)
        {
            exporter.Add(records);
            Written(input.Name, records);
            lines.Add(new ManifestLine(inputs.IndexOf(input), input.Path, input.Name, sha256, Failure: null));
        }
    }
}
