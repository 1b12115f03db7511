using System.CommandLine;
using System.Globalization;
using Xialu.TextMining.Comparison;
using Xialu.TextMining.MachineLearning.Groups;
using Xialu.TextMining.Structure;

namespace Xialu.TextMining.ReportExtractor.Learning;

/// <summary><c>groups PATH… -o DIR [--groups K] [--method kmeans|ward] [--years within|kept] [--level county|…] [--format jsonl,csv,…] [--threads N]</c>.</summary>
internal static class GroupsCommand
{
    private const string GroupsFile = "groups";

    public static Command Create(Terminal terminal)
    {
        Argument<string[]> paths = CommonArguments.Paths(terminal);
        Option<string> output = CommonArguments.Output();
        Option<string> format = FormatOption.Create("jsonl,csv", except: "html");
        Option<int> threads = CommonArguments.Threads();
        var count = new Option<int?>("--groups") { Description = "How many groups; without it, the number from 2 to 8 with the largest silhouette is taken.", HelpName = "K" };
        Option<GroupMethod> method = CommonArguments.Choice("--method", "How places are grouped.", ("kmeans", GroupMethod.KMeans), ("ward", GroupMethod.Ward));
        Option<YearHandling> years = CommonArguments.Choice("--years", "Whether places are compared within years, or their years averaged as they are.", ("within", YearHandling.Within), ("kept", YearHandling.Kept));
        Option<GovernmentLevel?> level = CommonArguments.Choice("--level", "Only places of this level.", ("all", (GovernmentLevel?)null), ("county", GovernmentLevel.County), ("city", GovernmentLevel.City), ("province", GovernmentLevel.Province));
        var command = new Command("groups", "Groups places by what their reports dwell on and by their figures, and tells what sets each group apart.")
        {
            paths, output, count, method, years, level, format, threads,
        };
        command.SetAction(line => Run(terminal, line.GetRequiredValue(paths), line.GetRequiredValue(output), FormatOption.Read(line.GetRequiredValue(format)), line.GetValue(threads),
            new PlaceFeatureOptions { Years = line.GetValue(years), Level = line.GetValue(level) },
            new GroupOptions { Groups = line.GetValue(count), Method = line.GetValue(method) }));
        return command;
    }

    private static int Run(Terminal terminal, string[] paths, string folder, IReadOnlyList<OutputFormat> formats, int threads, PlaceFeatureOptions reading, GroupOptions grouping)
    {
        OutputFolder.Prepare(terminal, folder);
        var meter = new AttentionMeter();
        var reports = new List<ComparedReport>();
        var attention = new List<Attention>();
        var batch = new Batch(terminal, new MinerOptions { Threads = threads });
        batch.Run(paths, mined => (ComparedReport.Of(mined), meter.Measure(mined)), kept =>
        {
            reports.Add(kept.Item1);
            attention.AddRange(kept.Item2);
        });
        try
        {
            PlaceFeatures features = PlaceFeatureReader.Read(Corpus.Of(reports), attention, reading);
            PlaceGrouping groups = PlaceGrouper.Group(features, grouping);
            OutputFolder.Write(terminal, folder, GroupsFile, formats, GroupTables.Fill(features, groups));
            int places = groups.LeftOut.Count(o => o.Reason == GroupOmissionReason.IncompletePlace);
            GroupCountTrial chosen = groups.Trials.Single(t => t.IsChosen);
            terminal.Say(string.Create(CultureInfo.InvariantCulture,
                $"{chosen.Groups} groups (silhouette {chosen.Silhouette:F3}) of {groups.Members.Count} places by {groups.Traits.Select(t => t.Feature).Distinct().Count()} features of {batch.Reports} reports are in {folder}; left out: {places} places and {groups.LeftOut.Count - places} features; inputs that failed: {batch.Failures}."));
            return batch.Code;
        }
        catch (ArgumentException e)
        {
            throw new UsageException(e.Message);
        }
    }
}
