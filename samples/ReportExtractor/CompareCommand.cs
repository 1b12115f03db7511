using System.CommandLine;
using Xialu.TextMining.Comparison;
using Xialu.TextMining.Export;

namespace Xialu.TextMining.ReportExtractor;

/// <summary><c>compare PATH… -o DIR [--format jsonl,csv,…] [--threads N]</c>.</summary>
internal static class CompareCommand
{
    // Beside records.xlsx and records.db of the verb extract, which may write to the same folder.
    private const string ComparisonFile = "comparison";

    public static Command Create(Terminal terminal)
    {
        Argument<string[]> paths = CommonArguments.Paths(terminal);
        Option<string> output = CommonArguments.Output();
        Option<string> format = FormatOption.Create("jsonl,csv", except: "html");
        Option<int> threads = CommonArguments.Threads();
        var command = new Command("compare", "Compares reports over places and years: panel, plan and outcome, cascade and more, a table each.") { paths, output, format, threads };
        command.SetAction(line => Run(terminal, line.GetRequiredValue(paths), line.GetRequiredValue(output),
            FormatOption.Read(line.GetRequiredValue(format)), line.GetValue(threads)));
        return command;
    }

    private static int Run(Terminal terminal, string[] paths, string folder, IReadOnlyList<OutputFormat> formats, int threads)
    {
        OutputFolder.Prepare(terminal, folder);
        var reports = new List<ComparedReport>();
        var batch = new Batch(terminal, new MinerOptions { Threads = threads });
        batch.Run(paths, report => reports.Add(ComparedReport.Of(report)));
        Corpus corpus = Corpus.Of(reports);
        IReadOnlyList<FilledTable> tables = ComparisonTables.Fill(corpus);
        string path = Directory.CreateDirectory(terminal.Resolve(folder)).FullName;
        TableFolder.WriteAll(path, OutputFormat.OfLibrary(formats), tables,
            OutputFormat.OpenOthers(formats, path, ComparisonFile, _ => [.. tables.Select(t => t.Table)]));
        Codebook.Write(path, corpus, tables);
        terminal.Say($"{reports.Count} reports, {corpus.Joinable.Count} of them with a place and a year of their own, are compared in {folder}; inputs that failed: {batch.Failures}.");
        return batch.Code;
    }
}
