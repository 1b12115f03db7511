using Xialu.TextMining.Export;
using Xialu.TextMining.Export.Pages;

namespace Xialu.TextMining.ReportExtractor;

/// <summary>Inputs in, files of records out.</summary>
internal static class Extraction
{
    /// <summary>Writes the records of all inputs and tells the caller of each report.</summary>
    /// <returns>The batch with its counts.</returns>
    public static Batch Run(Terminal terminal, IEnumerable<string> paths, string folder, IReadOnlyList<ExportFormat> formats, PageOptions page, int threads, Action<MinedReport> written)
    {
        var batch = new Batch(terminal, new MinerOptions { Threads = threads });
        using ReportExporter exporter = Open(terminal, folder, formats, page);
        batch.Run(paths, report =>
        {
            exporter.Add(report);
            written(report);
        });
        exporter.Complete();
        return batch;
    }

    private static ReportExporter Open(Terminal terminal, string folder, IReadOnlyList<ExportFormat> formats, PageOptions page)
    {
        try
        {
            return new ReportExporter(terminal.Resolve(folder), formats, page);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{folder}: The output folder cannot be written: {e.Message}");
        }
    }
}
