using System.CommandLine;
using System.Globalization;
using Xialu.TextMining.Export;
using Xialu.TextMining.MachineLearning.Topics;

namespace Xialu.TextMining.ReportExtractor.Learning;

/// <summary><c>topics PATH… -o DIR [--topics K]… [--model FILE] [--save FILE] [--format jsonl,csv,…] [--threads N]</c>.</summary>
internal static class TopicsCommand
{
    private const string TopicsFile = "topics";

    public static Command Create(Terminal terminal)
    {
        Argument<string[]> paths = CommonArguments.Paths(terminal);
        Option<string> output = CommonArguments.Output();
        Option<string> format = FormatOption.Create("jsonl,csv", except: "html");
        Option<int> threads = CommonArguments.Threads();
        var counts = new Option<int[]>("--topics")
        {
            Description = "How many topics; given again, all are tried and the most coherent (NPMI) is kept.",
            HelpName = "K",
            DefaultValueFactory = _ => [TopicOptions.Default.Topics],
        };
        var model = new Option<string?>("--model") { Description = "A model that --save wrote, used instead of training one.", HelpName = "FILE" };
        var save = new Option<string?>("--save") { Description = "Where to keep the model, for later reports.", HelpName = "FILE" };
        var command = new Command("topics", "Finds topics in the paragraphs of many reports, and their shares of paragraphs, parts, reports, places and years.")
        {
            paths, output, counts, model, save, format, threads,
        };
        command.SetAction(line => new TopicsRun(terminal, line.GetRequiredValue(output), FormatOption.Read(line.GetRequiredValue(format)))
        {
            Threads = line.GetValue(threads),
            Counts = line.GetRequiredValue(counts),
            Model = line.GetValue(model),
            Save = line.GetValue(save),
        }.Run(line.GetRequiredValue(paths)));
        return command;
    }

    private sealed class TopicsRun(Terminal terminal, string folder, IReadOnlyList<OutputFormat> formats)
    {
        public required int Threads { get; init; }

        public required int[] Counts { get; init; }

        public required string? Model { get; init; }

        public required string? Save { get; init; }

        public int Run(string[] paths)
        {
            OutputFolder.Prepare(terminal, folder);
            var paragraphs = new List<TopicParagraph>();
            var batch = new Batch(terminal, new MinerOptions { Threads = Threads });
            batch.Run(paths, TopicWords.Read, paragraphs.AddRange);
            (TopicModel model, IReadOnlyList<TopicCountTrial> trials) = Find(paragraphs);
            if (Save is not null) model.Save(terminal.Resolve(Save));
            OutputFolder.Write(terminal, folder, TopicsFile, formats, [.. TopicTables.Fill(model, paragraphs), FilledTable.Of(TopicTables.Trials, trials)]);
            terminal.Say(string.Create(CultureInfo.InvariantCulture,
                $"{model.Topics.Count} topics (NPMI {model.Coherence:F3}) of {paragraphs.Count} paragraphs of {batch.Reports} reports are in {folder}; inputs that failed: {batch.Failures}."));
            return batch.Code;
        }

        private (TopicModel Model, IReadOnlyList<TopicCountTrial> Trials) Find(List<TopicParagraph> paragraphs)
        {
            try
            {
                return Model is null ? TopicCountChooser.Choose(paragraphs, Counts) : (TopicModel.Load(terminal.Resolve(Model)), []);
            }
            catch (Exception e) when (e is InvalidDataException or ArgumentException)
            {
                throw new UsageException(e.Message);
            }
        }
    }
}
