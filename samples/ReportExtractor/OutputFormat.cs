using Xialu.TextMining.Export;
using Xialu.TextMining.Formats;

namespace Xialu.TextMining.ReportExtractor;

/// <summary>A format that the app writes.</summary>
/// <param name="Name">Its name on the command line.</param>
/// <param name="Own">What the library calls it; null where it comes from elsewhere.</param>
/// <param name="ReportTables">What it takes of a report.</param>
/// <param name="Open">Opens it where it comes from elsewhere: the folder, the name of a file that holds all tables, the tables.</param>
internal sealed record OutputFormat(
    string Name,
    ExportFormat? Own,
    IReadOnlyList<RecordTable> ReportTables,
    Func<string, string, IReadOnlyList<RecordTable>, IRecordSink>? Open)
{
    /// <summary>All formats, in the order that help lists them.</summary>
    public static IReadOnlyList<OutputFormat> All { get; } =
    [
        OfLibrary("jsonl", ExportFormat.JsonLines),
        OfLibrary("csv", ExportFormat.Csv),
        OfLibrary("md", ExportFormat.Markdown),
        OfLibrary("html", ExportFormat.Html),
        Of("xlsx", (folder, name, tables) => WorkbookSink.Open(Path.Combine(folder, name + ".xlsx"), tables)),
        Of("parquet", (folder, _, tables) => TableFolder.Open(folder, ".parquet", ParquetTableWriter.Open, tables)),
        Of("sqlite", (folder, name, tables) => DatabaseSink.Open(Path.Combine(folder, name + ".db"), tables)) with { ReportTables = DatabaseSink.ReportTables },
    ];

    /// <summary>Those of some formats that the library writes itself.</summary>
    public static IReadOnlyList<ExportFormat> OfLibrary(IEnumerable<OutputFormat> formats) => [.. formats.Select(f => f.Own).OfType<ExportFormat>()];

    /// <summary>Opens those of some formats that come from elsewhere.</summary>
    public static IReadOnlyList<IRecordSink> OpenOthers(
        IEnumerable<OutputFormat> formats, string folder, string name, Func<OutputFormat, IReadOnlyList<RecordTable>> tables)
    {
        var sinks = new List<IRecordSink>();
        try
        {
            foreach (OutputFormat format in formats.Where(f => f.Open is not null)) sinks.Add(format.Open!(folder, name, tables(format)));
            return sinks;
        }
        catch
        {
            sinks.ForEach(s => s.Dispose());
            throw;
        }
    }

    private static OutputFormat OfLibrary(string name, ExportFormat own) => new(name, own, Export.ReportTables.All, null);

    private static OutputFormat Of(string name, Func<string, string, IReadOnlyList<RecordTable>, IRecordSink> open) => new(name, null, Export.ReportTables.All, open);
}
