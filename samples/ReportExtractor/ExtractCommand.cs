using System.CommandLine;
using Xialu.TextMining.Export.Pages;
using Xialu.TextMining.MachineLearning.Areas;

namespace Xialu.TextMining.ReportExtractor;

/// <summary><c>extract PATH… -o DIR [--format jsonl,csv,…] [--lang zh|en] [--corrections FILE…] [--areas] [--threads N] [--resume] [--shard I/N]</c>.</summary>
internal static class ExtractCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string[]> paths = CommonArguments.Paths(terminal);
        Option<string> output = CommonArguments.Output();
        Option<string> format = FormatOption.Create("jsonl,csv");
        Option<PageLanguage> language = CommonArguments.Language();
        Option<string[]> corrections = CommonArguments.Corrections();
        Option<int> threads = CommonArguments.Threads();
        var areas = new Option<bool>("--areas") { Description = "Fills in the policy area of indicators and slogans." };
        var resume = new Option<bool>("--resume") { Description = "Takes what a stopped run, or the last one with this option, has mined already where file, version and options are the same." };
        Option<Shard> shard = CommonArguments.Shard();
        var command = new Command("extract", "Writes the records of every report: indicators, footnotes, slogans, diagnostics, reports.") { paths, output, format, language, corrections, areas, threads, resume, shard };
        command.SetAction(line =>
        {
            var counts = new RecordCounts();
            string folder = line.GetRequiredValue(output);
            CorrectionFiles known = CorrectionFiles.Read(terminal, line.GetValue(corrections) ?? []);
            Batch batch = new Extraction(terminal, folder, FormatOption.Read(line.GetRequiredValue(format)))
            {
                Page = new PageOptions { Language = line.GetValue(language) },
                Threads = line.GetValue(threads),
                Corrections = known,
                Areas = line.GetValue(areas) ? AreaReader.Default : null,
                Resume = line.GetValue(resume),
                Shard = line.GetRequiredValue(shard),
                Written = (_, records) => counts.Add(records),
            }.Run(line.GetRequiredValue(paths));
            foreach (string message in known.Unused) terminal.Say(message);
            terminal.Say($"{counts} are in {folder}; inputs that failed: {batch.Failures}.");
            return batch.Code;
        });
        return command;
    }
}
