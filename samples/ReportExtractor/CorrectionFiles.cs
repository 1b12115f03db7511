using System.Security.Cryptography;
using Xialu.TextMining.Export.Corrections;
using Xialu.TextMining.Reading;

namespace Xialu.TextMining.ReportExtractor;

/// <summary>The files of <c>--corrections</c>, and which of them found no report.</summary>
internal sealed class CorrectionFiles
{
    private readonly CorrectionSet corrections;
    private readonly HashSet<ReportCorrections> unused;

    private CorrectionFiles(IReadOnlyList<ReportCorrections> files)
    {
        corrections = new CorrectionSet(files);
        unused = [.. files];
    }

    /// <summary>No corrections.</summary>
    public static CorrectionFiles None => new([]);

    /// <summary>A message for each file whose report is not among those that came by.</summary>
    public IEnumerable<string> Unused => corrections.Files.Where(unused.Contains)
        .Select(f => $"{f.File}: The report “{f.Report}” that it corrects is not among the inputs.");

    /// <summary>Reads the files; of a folder all that end in .json.</summary>
    /// <exception cref="UsageException">A file is not what it should be. No record is written then, since records without their corrections would pass for checked ones.</exception>
    public static CorrectionFiles Read(Terminal terminal, IEnumerable<string> paths)
    {
        try
        {
            string[] files = [.. paths.Select(terminal.Resolve).SelectMany(FilesOf)];
            return new([.. files.Select(CorrectionReader.Read)]) { Sha256 = HashOf(files) };
        }
        catch (ReadingException e)
        {
            throw new UsageException(e.Message);
        }
    }

    /// <summary>SHA-256 of all files together; null where there are none.</summary>
    public string? Sha256 { get; private init; }

    /// <summary>Takes notice of a report whose records, corrected already, come from an earlier run.</summary>
    public void Saw(string report, string sha256)
    {
        lock (unused) unused.RemoveWhere(f => string.Equals(f.Report, report, StringComparison.Ordinal) && string.Equals(f.Sha256, sha256, StringComparison.Ordinal));
    }

    /// <summary>The report with what holds for it; may be called on several threads.</summary>
    public MinedReport Apply(MinedReport report)
    {
        lock (unused) unused.RemoveWhere(f => CorrectionSet.IsAbout(f, report));
        return corrections.Apply(report);
    }

    private static IEnumerable<string> FilesOf(string path)
        => Directory.Exists(path) ? Directory.GetFiles(path, "*.json").Order(StringComparer.Ordinal) : [path];

    private static string? HashOf(string[] files)
    {
        if (files.Length == 0) return null;
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (string file in files) hash.AppendData(SHA256.HashData(File.ReadAllBytes(file)));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
