using Xialu.TextMining.Export;
using Xialu.TextMining.Export.Pages;

namespace Xialu.TextMining.ReportExtractor;

/// <summary>The parts of all shards, put together to what one run over all inputs would have written.</summary>
internal sealed class Merge : IDisposable
{
    private readonly List<(ManifestLine Line, PartFile Part)> reports = [];
    private readonly List<PartFile> parts = [];
    private readonly IReadOnlyList<FailedInput> notFound;

    private Merge(IReadOnlyList<FailedInput> notFound) => this.notFound = notFound;

    /// <summary>The inputs without records, those that were not found first.</summary>
    public IEnumerable<FailedInput> Failed => notFound.Concat(reports.Select(r => r.Line.Failure).OfType<FailedInput>());

    /// <summary>Opens the parts below some folders.</summary>
    /// <exception cref="UsageException">They are not the parts of one run, each once.</exception>
    public static Merge Open(Terminal terminal, IEnumerable<string> paths, IReadOnlyList<OutputFormat> formats, PageOptions page)
    {
        (string Folder, Manifest Manifest)[] shards = [.. Find(terminal, paths)];
        CheckTogether(shards);
        CheckFormats(shards[0].Manifest.Origin, formats, page);
        var merge = new Merge(shards[0].Manifest.NotFound);
        try
        {
            foreach ((string folder, Manifest manifest) in shards) merge.Add(folder, manifest);
            merge.reports.Sort((a, b) => a.Line.Index.CompareTo(b.Line.Index));
            CheckInputs(merge.reports, shards[0].Manifest.AllInputs);
            return merge;
        }
        catch
        {
            merge.Dispose();
            throw;
        }
    }

    /// <summary>Writes all records.</summary>
    /// <exception cref="UsageException">The folder is one of a part, or another run writes there.</exception>
    /// <exception cref="OperationCanceledException">It was asked to stop; nothing is left in the folder.</exception>
    public void Write(string folder, IReadOnlyList<OutputFormat> formats, PageOptions page, Action<ReportRecords> written, CancellationToken stop)
    {
        if (File.Exists(Path.Combine(folder, Manifest.FileName))) throw new UsageException($"{folder}: A shard's part is in this folder; merge into another.");
        using PartFile folderLock = PartFile.Lock(folder);
        using ReportExporter exporter = OutputFolder.OpenExporter(folder, formats, page);
        foreach ((ManifestLine line, PartFile part) in reports.Where(r => r.Line.Failure is null))
        {
            stop.ThrowIfCancellationRequested();
            ReportRecords records = part.Read(new ReportInput(line.Path, line.Name)).Records;
            exporter.Add(records);
            written(records);
        }
        foreach (FailedInput failed in Failed) exporter.Add(failed);
        exporter.Complete();
    }

    public void Dispose() => parts.ForEach(p => p.Dispose());

    private static IEnumerable<(string Folder, Manifest Manifest)> Find(Terminal terminal, IEnumerable<string> paths)
    {
        foreach (string path in paths)
        {
            string folder = terminal.Resolve(path);
            if (!Directory.Exists(folder)) throw new UsageException($"{path}: There is no such folder of parts.");
            string[] found = [.. Directory.EnumerateFiles(folder, Manifest.FileName, SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
            if (found.Length == 0) throw new UsageException($"{path}: No {Manifest.FileName} in or below this folder; no shard has been finished here.");
            foreach (string file in found) yield return (Path.GetDirectoryName(file)!, Manifest.Load(file));
        }
    }

    private static void CheckTogether((string Folder, Manifest Manifest)[] shards)
    {
        (string folder, Manifest first) = shards[0];
        foreach ((string other, Manifest manifest) in shards)
        {
            if (manifest.Origin != first.Origin)
                throw new UsageException($"{other}: The part was made by another version or with other options than {folder}: {manifest.Origin}, not {first.Origin}.");
            if ((manifest.Shards, manifest.AllInputs, manifest.AllInputsSha256) != (first.Shards, first.AllInputs, first.AllInputsSha256))
                throw new UsageException($"{other}: The part belongs to another run than {folder}: shard {manifest.Shard} of {manifest.Shards} over {manifest.AllInputs} inputs; there, {first.Shards} shards over {first.AllInputs} inputs{(manifest.AllInputs == first.AllInputs ? " with other paths" : "")}.");
            if (!manifest.NotFound.SequenceEqual(first.NotFound))
                throw new UsageException($"{other}: Here other paths were not found than in {folder}: {Listed(manifest.NotFound)}; there, {Listed(first.NotFound)}. Run the shards again with the same paths.");
        }
        foreach (IGrouping<int, (string Folder, Manifest Manifest)> same in shards.GroupBy(s => s.Manifest.Shard).Where(g => g.Count() > 1))
            throw new UsageException($"Shard {same.Key} of {first.Shards} is there {same.Count()} times: {string.Join(", ", same.Select(s => s.Folder))}.");
        int[] missing = [.. Enumerable.Range(1, first.Shards).Except(shards.Select(s => s.Manifest.Shard))];
        if (missing.Length > 0)
            throw new UsageException($"{missing.Length} of {first.Shards} shards are missing or not finished: {string.Join(", ", missing)}. Run them with --resume.");
    }

    private static string Listed(IReadOnlyList<FailedInput> paths) => paths.Count == 0 ? "none" : string.Join(", ", paths.Select(p => p.Path));

    private static void CheckFormats(string origin, IReadOnlyList<OutputFormat> formats, PageOptions page)
    {
        foreach (OutputFormat format in formats.Where(f => f.Own is { } own && !RecordOrigin.Allows(origin, own, page)))
            throw new UsageException($"The parts were not extracted for --format {format.Name} with these options: {origin}.");
    }

    private static void CheckInputs(List<(ManifestLine Line, PartFile Part)> reports, int all)
    {
        if (!reports.Select(r => r.Line.Index).SequenceEqual(Enumerable.Range(0, all)))
            throw new UsageException($"The parts tell of {reports.Count} inputs, each once and in all {all}, but these are not the inputs of the run; run the shards again.");
    }

    private void Add(string folder, Manifest manifest)
    {
        PartFile part = PartFile.Read(folder, manifest.Origin);
        parts.Add(part);
        foreach (ManifestLine line in manifest.Inputs)
        {
            if (line.Failure is null && part.Sha256Of(new ReportInput(line.Path, line.Name)) != line.Sha256)
                throw new UsageException($"{folder}: {PartFile.FileName} lacks the records of {line.Path} or is damaged; run shard {manifest.Shard} of {manifest.Shards} again.");
            reports.Add((line, part));
        }
    }
}
