using Xialu.TextMining.Export;
using Xialu.TextMining.Export.Pages;
using Xialu.TextMining.MachineLearning.Areas;

namespace Xialu.TextMining.ReportExtractor;

/// <summary>Inputs in, files of records out.</summary>
internal static class Extraction
{
    // The contract's name of a file that holds records of all kinds: records.xlsx, records.db.
    private const string RecordsFile = "records";

    /// <summary>Writes the records of all inputs and tells the caller of each report.</summary>
    /// <returns>The batch with its counts.</returns>
    public static Batch Run(Terminal terminal, IEnumerable<string> paths, string folder, IReadOnlyList<OutputFormat> formats, PageOptions page, int threads, CorrectionFiles corrections, AreaReader? areas, Action<MinedReport> written)
    {
        var batch = new Batch(terminal, new MinerOptions { Threads = threads });
        using ReportExporter exporter = Open(terminal, folder, formats, page);
        batch.Run(paths, mined =>
        {
            MinedReport corrected = corrections.Apply(mined);
            MinedReport report = areas?.Mark(corrected) ?? corrected;
            exporter.Add(report);
            written(report);
        });
        exporter.Complete();
        return batch;
    }

    private static ReportExporter Open(Terminal terminal, string folder, IReadOnlyList<OutputFormat> formats, PageOptions page)
    {
        try
        {
            string path = Directory.CreateDirectory(terminal.Resolve(folder)).FullName;
            return new ReportExporter(path, OutputFormat.OfLibrary(formats), page, OutputFormat.OpenOthers(formats, path, RecordsFile, f => f.ReportTables));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{folder}: The output folder cannot be written: {e.Message}");
        }
    }
}
