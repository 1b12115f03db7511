using System.CommandLine;
using Xialu.TextMining.MachineLearning.Areas;

namespace Xialu.TextMining.ReportExtractor.Learning;

/// <summary><c>train-areas PATH… -o FILE [--labels FILE] [--without FILE] [--threads N]</c>.</summary>
internal static class TrainAreasCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string[]> paths = CommonArguments.Paths(terminal);
        var output = new Option<string>("--output", "-o") { Description = "The classifier's file.", HelpName = "FILE", Required = true };
        var labels = new Option<string?>("--labels") { Description = "Paragraphs that were labelled by hand: report, start, end, sha256, area.", HelpName = "FILE" };
        var without = new Option<string?>("--without") { Description = "Names of reports that are left out, a line each, so that they can test the classifier.", HelpName = "FILE" };
        Option<int> threads = CommonArguments.Threads();
        var command = new Command("train-areas", "Trains the classifier of policy areas on the headings of reports and on labels made by hand.") { paths, output, labels, without, threads };
        command.SetAction(line => Run(terminal, line.GetRequiredValue(paths), line.GetRequiredValue(output),
            line.GetValue(labels), line.GetValue(without), line.GetValue(threads)));
        return command;
    }

    private static int Run(Terminal terminal, string[] paths, string output, string? labels, string? without, int threads)
    {
        HashSet<string> left = without is null ? [] : new HashSet<string>(File.ReadAllLines(terminal.Resolve(without)), StringComparer.Ordinal);
        var batch = new Batch(terminal, new MinerOptions { Threads = threads });
        try
        {
            var set = new AreaTrainingSet(labels is null ? [] : AreaLabelFile.Read(terminal.Resolve(labels)));
            batch.Run(paths, report =>
            {
                if (!left.Contains(report.Name)) set.Add(report.Outline);
            });
            AreaExample[] examples = [.. set.Examples];
            AreaTrainer.Train(examples).Save(terminal.Resolve(output));
            terminal.Say($"Trained on {examples.Length} paragraphs of {batch.Reports} reports ({left.Count} names left out), {set.ByHand} of them labelled by hand; inputs that failed: {batch.Failures}.");
            return batch.Code;
        }
        catch (Exception e) when (e is InvalidDataException or ArgumentException)
        {
            throw new UsageException(e.Message);
        }
    }
}
