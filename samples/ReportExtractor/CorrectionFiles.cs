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
            return new([.. paths.Select(terminal.Resolve).SelectMany(FilesOf).Select(CorrectionReader.Read)]);
        }
        catch (ReadingException e)
        {
            throw new UsageException(e.Message);
        }
    }

    /// <summary>The report with what holds for it; may be called on several threads.</summary>
    public MinedReport Apply(MinedReport report)
    {
        lock (unused) unused.RemoveWhere(f => CorrectionSet.IsAbout(f, report));
        return corrections.Apply(report);
    }

    private static IEnumerable<string> FilesOf(string path)
        => Directory.Exists(path) ? Directory.GetFiles(path, "*.json").Order(StringComparer.Ordinal) : [path];
}
