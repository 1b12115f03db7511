using System.CommandLine;
using Xialu.TextMining.Export;

namespace Xialu.TextMining.ReportExtractor;

/// <summary>No verb: extracts <c>corpus/</c> to <c>out/</c> and prints what came out.</summary>
internal static class CorpusCommand
{
    /// <summary>What the app does.</summary>
    public const string About = "Mines Chinese government work reports. Without a verb: extracts corpus/ to out/ and prints a summary.";

    public static RootCommand Create(Terminal terminal)
    {
        Option<string> format = FormatOption.Create("jsonl,csv,md");
        var root = new RootCommand(About) { format };
        root.SetAction(line => Run(terminal, FormatOption.Read(line.GetRequiredValue(format))));
        return root;
    }

    private static int Run(Terminal terminal, IReadOnlyList<OutputFormat> formats)
    {
        string corpus = Corpus(terminal.Folder) ?? throw new UsageException(
            $"{terminal.Folder}: There is no folder corpus here or above; name the reports: extract PATH… -o DIR.");
        string folder = Path.Combine(Path.GetDirectoryName(corpus)!, "out");
        var counts = new RecordCounts();
        terminal.Output.WriteLine($"{"report",-28} {"indicators",10} {"footnotes",10} {"slogans",10} {"diagnostics",11}");
        Batch batch = new Extraction(terminal, folder, formats)
        {
            Written = (name, records) =>
            {
                counts.Add(records);
                terminal.Output.WriteLine($"{name,-28} {records.Count(ReportTables.Indicators),10} {records.Count(ReportTables.Footnotes),10} "
                    + $"{records.Count(ReportTables.Slogans),10} {records.Count(ReportTables.Diagnostics),11}");
            },
        }.Run([corpus]);
        terminal.Output.WriteLine($"{counts} are in {Path.GetRelativePath(terminal.Folder, folder)}.");
        return batch.Code;
    }

    // The app may be started from any folder of the clone, but never takes a folder that only happens to be called corpus above it.
    private static string? Corpus(string folder)
    {
        string here = Path.Combine(folder, "corpus");
        if (Directory.Exists(here)) return here;
        for (string? above = folder; above is not null; above = Path.GetDirectoryName(above))
            if (File.Exists(Path.Combine(above, "Xialu.TextMining.sln"))) return Path.Combine(above, "corpus");
        return null;
    }
}
