using System.CommandLine;
using Xialu.TextMining.Export;
using Xialu.TextMining.Export.Pages;

namespace Xialu.TextMining.ReportExtractor;

/// <summary><c>merge DIR… -o DIR [--format jsonl,csv,…] [--lang zh|en]</c>.</summary>
internal static class MergeCommand
{
    public static Command Create(Terminal terminal)
    {
        var paths = new Argument<string[]>("DIR") { Description = "Folders that extract --shard wrote to, or folders of them.", Arity = ArgumentArity.OneOrMore };
        Option<string> output = CommonArguments.Output();
        Option<string> format = FormatOption.Create("jsonl,csv");
        Option<PageLanguage> language = CommonArguments.Language();
        var command = new Command("merge", "Puts the parts of all shards together to what one run would have written, byte for byte.") { paths, output, format, language };
        command.SetAction(line => Run(terminal, line.GetRequiredValue(paths), line.GetRequiredValue(output),
            FormatOption.Read(line.GetRequiredValue(format)), new PageOptions { Language = line.GetValue(language) }));
        return command;
    }

    private static int Run(Terminal terminal, string[] paths, string folder, IReadOnlyList<OutputFormat> formats, PageOptions page)
    {
        var counts = new RecordCounts();
        using Merge merge = Merge.Open(terminal, paths, formats, page);
        merge.Write(OutputFolder.Prepare(terminal, folder), formats, page, counts.Add, terminal.Stop);
        int failures = 0;
        foreach (FailedInput failed in merge.Failed)
        {
            terminal.Say(failed.ToString());
            failures++;
        }
        terminal.Say($"{counts} are in {folder}; inputs that failed: {failures}.");
        return failures > 0 ? ExitCode.SomeFailed : ExitCode.Done;
    }
}
