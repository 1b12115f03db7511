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
}
