using System.CommandLine;
using Xialu.TextMining.Export;
using Xialu.TextMining.MachineLearning.Areas;

namespace Xialu.TextMining.ReportExtractor.Learning;

/// <summary><c>areas PATH… -o DIR [--format jsonl,csv,…] [--threads N]</c>.</summary>
internal static class AreasCommand
{
    private const string AreasFile = "areas";

    public static Command Create(Terminal terminal)
    {
        Argument<string[]> paths = CommonArguments.Paths(terminal);
        Option<string> output = CommonArguments.Output();
        Option<string> format = FormatOption.Create("jsonl,csv", except: "html");
        Option<int> threads = CommonArguments.Threads();
        var command = new Command("areas", "Tells the policy area of every paragraph, and how much room each part of a report gives to each area.") { paths, output, format, threads };
        command.SetAction(line => Run(terminal, line.GetRequiredValue(paths), line.GetRequiredValue(output),
            FormatOption.Read(line.GetRequiredValue(format)), line.GetValue(threads)));
        return command;
    }

    private static int Run(Terminal terminal, string[] paths, string folder, IReadOnlyList<OutputFormat> formats, int threads)
    {
        OutputFolder.Prepare(terminal, folder);
        var paragraphs = new List<ParagraphArea>();
        var batch = new Batch(terminal, new MinerOptions { Threads = threads });
        batch.Run(paths, AreaReader.Default.Read, paragraphs.AddRange);
        OutputFolder.Write(terminal, folder, AreasFile, formats,
            [FilledTable.Of(AreaTables.Paragraphs, paragraphs), FilledTable.Of(AreaTables.Shares, AreaReader.Share(paragraphs))]);
        terminal.Say($"The areas of {paragraphs.Count} paragraphs of {batch.Reports} reports are in {folder}; inputs that failed: {batch.Failures}.");
        return batch.Code;
    }
}
