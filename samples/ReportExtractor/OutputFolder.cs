using Xialu.TextMining.Export;
using Xialu.TextMining.Export.Pages;

namespace Xialu.TextMining.ReportExtractor;

/// <summary>The folder of <c>-o</c>.</summary>
internal static class OutputFolder
{
    // The contract's name of a file that holds records of all kinds: records.xlsx, records.db.
    private const string RecordsFile = "records";

    /// <summary>Makes the folder, so that one that cannot be written is told before any work is done.</summary>
    /// <returns>Its path.</returns>
    /// <exception cref="UsageException">It cannot be made.</exception>
    public static string Prepare(Terminal terminal, string folder)
    {
        try
        {
            return Directory.CreateDirectory(terminal.Resolve(folder)).FullName;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{folder}: The output folder cannot be written: {e.Message}");
        }
    }

    /// <summary>Opens the files of reports in some formats.</summary>
    public static ReportExporter OpenExporter(string folder, IReadOnlyList<OutputFormat> formats, PageOptions page)
        => new(folder, OutputFormat.OfLibrary(formats), page, OutputFormat.OpenOthers(formats, folder, RecordsFile, f => f.ReportTables));

    /// <summary>Writes filled tables in every format that was asked for; <paramref name="file"/> names the file of a format that holds all tables.</summary>
    public static void Write(Terminal terminal, string folder, string file, IReadOnlyList<OutputFormat> formats, IReadOnlyList<FilledTable> tables)
    {
        string path = Directory.CreateDirectory(terminal.Resolve(folder)).FullName;
        TableFolder.WriteAll(path, OutputFormat.OfLibrary(formats), tables, OutputFormat.OpenOthers(formats, path, file, _ => [.. tables.Select(t => t.Table)]));
    }
}
