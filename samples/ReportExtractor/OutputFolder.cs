using Xialu.TextMining.Export;

namespace Xialu.TextMining.ReportExtractor;

/// <summary>The folder of <c>-o</c>.</summary>
internal static class OutputFolder
{
    /// <summary>Makes the folder, so that one that cannot be written is told before any work is done.</summary>
    /// <exception cref="UsageException">It cannot be made.</exception>
    public static void Prepare(Terminal terminal, string folder)
    {
        try
        {
            Directory.CreateDirectory(terminal.Resolve(folder));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{folder}: The output folder cannot be written: {e.Message}");
        }
    }

    /// <summary>Writes filled tables in every format that was asked for; <paramref name="file"/> names the file of a format that holds all tables.</summary>
    public static void Write(Terminal terminal, string folder, string file, IReadOnlyList<OutputFormat> formats, IReadOnlyList<FilledTable> tables)
    {
        string path = Directory.CreateDirectory(terminal.Resolve(folder)).FullName;
        TableFolder.WriteAll(path, OutputFormat.OfLibrary(formats), tables, OutputFormat.OpenOthers(formats, path, file, _ => [.. tables.Select(t => t.Table)]));
    }
}
