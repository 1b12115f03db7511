using System.CommandLine;
using Xialu.TextMining.Export;
using Xialu.TextMining.Reading;
using Xialu.TextMining.ReportExtractor.Evaluation;

namespace Xialu.TextMining.ReportExtractor;

/// <summary><c>evaluate PATH… --gold DIR [--errors N]</c>.</summary>
internal static class EvaluateCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string[]> paths = CommonArguments.Paths(terminal);
        var gold = new Option<string>("--gold") { Description = "Folder with NAME.indicators.tsv, NAME.footnotes.tsv and NAME.slogans.tsv.", HelpName = "DIR", Required = true };
        var errors = new Option<int>("--errors") { Description = "Errors to print of each report, tab-separated.", HelpName = "N" };
        var command = new Command("evaluate", "Scores the records of the reports that have gold annotations, each and together.") { paths, gold, errors };
        command.SetAction(line => Run(terminal, line.GetRequiredValue(paths), line.GetRequiredValue(gold), line.GetValue(errors)));
        return command;
    }

    private static int Run(Terminal terminal, string[] paths, string gold, int errors)
    {
        string folder = terminal.Resolve(gold);
        HashSet<string> names = Directory.Exists(folder) ? [.. ReportRows.NamesOf(folder)] : [];
        if (names.Count == 0) throw new UsageException($"{gold}: No gold annotations are there; expected files that end in .indicators.tsv.");

        var scores = new List<(string Name, ReportScore Score)>();
        var batch = new Batch(terminal, MinerOptions.Default);
        batch.Run(paths, file => names.Contains(Path.GetFileNameWithoutExtension(file)),
            report => scores.Add((report.Name, ReportScore.Of(ReportRows.OfGold(folder, report.Name), ReportRows.Of(report)))));
        if (scores.Count == 0) batch.Fail(FailedInput.Of(new ReadingException(ReadingFailure.Missing, gold, null,
            $"None of the inputs is annotated here; expected {string.Join(", ", names.Order(StringComparer.Ordinal))}.")));
        else Write(terminal, scores, errors, names);
        return batch.Code;
    }

    private static void Write(Terminal terminal, List<(string Name, ReportScore Score)> scores, int errors, HashSet<string> names)
    {
        foreach ((string name, ReportScore score) in scores)
            foreach (ScoringError e in score.Errors.Take(errors))
                terminal.Output.WriteLine(string.Join('\t', name, e.Kind, e.Start, e.Quantity, e.Name, e.Detail));
        ScoreSheet.Write(terminal.Output, scores, ReportScore.Sum([.. scores.Select(s => s.Score)]));
        string[] absent = [.. names.Except(scores.Select(s => s.Name), StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        if (absent.Length > 0) terminal.Say($"Annotated, but not among the inputs and left out: {string.Join(", ", absent)}.");
    }
}
