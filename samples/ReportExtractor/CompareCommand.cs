using System.CommandLine;
using Xialu.TextMining.Comparison;
using Xialu.TextMining.Export;
using Xialu.TextMining.Reading;

namespace Xialu.TextMining.ReportExtractor;

/// <summary><c>compare PATH… -o DIR [--format jsonl,csv,…] [--threads N] [--dictionary FILE]… [--kwic PHRASE]…</c>.</summary>
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
        var dictionaries = new Option<string[]>("--dictionary")
        {
            Description = "A category dictionary of your own (.yaml, .csv or .tsv) for the table attention, instead of the library's; may be given again.",
            HelpName = "FILE",
        };
        var phrases = new Option<string[]>("--kwic") { Description = "A phrase for the table kwic, which shows it in context; may be given again.", HelpName = "PHRASE" };
        var command = new Command("compare", "Compares reports over places and years: panel, plan and outcome, cascade, words and more, a table each.")
        {
            paths, output, format, threads, dictionaries, phrases,
        };
        command.SetAction(line => Run(terminal, line.GetRequiredValue(paths), line.GetRequiredValue(output), FormatOption.Read(line.GetRequiredValue(format)),
            line.GetValue(threads), Features(terminal, line.GetValue(dictionaries) ?? [], line.GetValue(phrases) ?? [])));
        return command;
    }

    private static int Run(Terminal terminal, string[] paths, string folder, IReadOnlyList<OutputFormat> formats, int threads, FeatureOptions options)
    {
        OutputFolder.Prepare(terminal, folder);
        var reports = new List<ComparedReport>();
        var features = new List<ReportFeatures>();
        var extractor = new FeatureExtractor(options);
        var batch = new Batch(terminal, new MinerOptions { Threads = threads });
        batch.Run(paths, report => (ComparedReport.Of(report), extractor.Extract(report)), kept =>
        {
            reports.Add(kept.Item1);
            features.Add(kept.Item2);
        });
        Corpus corpus = Corpus.Of(reports);
        IReadOnlyList<FilledTable> tables = [.. ComparisonTables.Fill(corpus), .. WordTables.Fill(corpus, features)];
        string path = Directory.CreateDirectory(terminal.Resolve(folder)).FullName;
        TableFolder.WriteAll(path, OutputFormat.OfLibrary(formats), tables,
            OutputFormat.OpenOthers(formats, path, ComparisonFile, _ => [.. tables.Select(t => t.Table)]));
        Codebook.Write(path, corpus, tables);
        terminal.Say($"{reports.Count} reports, {corpus.Joinable.Count} of them with a place and a year of their own, are compared in {folder}; inputs that failed: {batch.Failures}.");
        return batch.Code;
    }

    private static FeatureOptions Features(Terminal terminal, string[] dictionaries, string[] phrases)
    {
        if (phrases.Contains("", StringComparer.Ordinal)) throw new UsageException("--kwic takes a phrase; found an empty one.");
        try
        {
            var options = new FeatureOptions { Phrases = phrases };
            return dictionaries.Length == 0 ? options : options with { Dictionaries = [.. dictionaries.Select(d => CategoryDictionary.Load(terminal.Resolve(d)))] };
        }
        catch (ReadingException e)
        {
            throw new UsageException(e.Message);
        }
    }
}
