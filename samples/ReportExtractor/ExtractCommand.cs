using System.CommandLine;
using Xialu.TextMining.Export.Pages;

namespace Xialu.TextMining.ReportExtractor;

/// <summary><c>extract PATH… -o DIR [--format jsonl,csv,…] [--lang zh|en] [--threads N]</c>.</summary>
internal static class ExtractCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string[]> paths = CommonArguments.Paths(terminal);
        Option<string> output = CommonArguments.Output();
        Option<string> format = FormatOption.Create("jsonl,csv");
        Option<PageLanguage> language = CommonArguments.Language();
        Option<int> threads = CommonArguments.Threads();
        var command = new Command("extract", "Writes the records of every report: indicators, footnotes, slogans, diagnostics, reports.") { paths, output, format, language, threads };
        command.SetAction(line =>
        {
            var counts = new RecordCounts();
            string folder = line.GetRequiredValue(output);
            Batch batch = Extraction.Run(terminal, line.GetRequiredValue(paths), folder,
                FormatOption.Read(line.GetRequiredValue(format)), new PageOptions { Language = line.GetValue(language) }, line.GetValue(threads), counts.Add);
            terminal.Say($"{counts} are in {folder}; inputs that failed: {batch.Failures}.");
            return batch.Code;
        });
        return command;
    }
}
