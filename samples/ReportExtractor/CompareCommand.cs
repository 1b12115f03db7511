using System.CommandLine;
using Xialu.TextMining.Comparison;
using Xialu.TextMining.Export.Pages;
using Xialu.TextMining.MachineLearning.Groups;
using Xialu.TextMining.Reading;
using Xialu.TextMining.ReportExtractor.Learning;

namespace Xialu.TextMining.ReportExtractor;

/// <summary>
/// <c>compare PATH… -o DIR [--format jsonl,csv,…] [--lang zh|en] [--corrections FILE…] [--threads N] [--dictionary FILE]… [--kwic PHRASE]… [--areas] [--topics K] [--groups within|kept]</c>.
/// </summary>
internal static class CompareCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string[]> paths = CommonArguments.Paths(terminal);
        Option<string> output = CommonArguments.Output();
        Option<string> format = FormatOption.Create("jsonl,csv");
        Option<PageLanguage> language = CommonArguments.Language();
        Option<string[]> corrections = CommonArguments.Corrections();
        Option<int> threads = CommonArguments.Threads();
        var dictionaries = new Option<string[]>("--dictionary")
        {
            Description = "A category dictionary of your own (.yaml, .csv or .tsv) for the table attention, instead of the library's; may be given again.",
            HelpName = "FILE",
        };
        var phrases = new Option<string[]>("--kwic") { Description = "A phrase for the table kwic, which shows it in context; may be given again.", HelpName = "PHRASE" };
        var areas = new Option<bool>("--areas") { Description = "Adds the policy areas of paragraphs, as the verb areas tells them." };
        var topics = new Option<int?>("--topics") { Description = "Adds this many topics, as the verb topics finds them.", HelpName = "K" };
        Option<YearHandling?> groups = CommonArguments.Choice("--groups", "Adds groups of places, as the verb groups finds them: compared within years, or the years kept as they are.",
            ("none", (YearHandling?)null), ("within", YearHandling.Within), ("kept", YearHandling.Kept));
        var command = new Command("compare", "Compares reports over places and years: panel, plan and outcome, cascade, words and more, a table each.")
        {
            paths, output, format, language, corrections, threads, dictionaries, phrases, areas, topics, groups,
        };
        command.SetAction(line => new ComparisonRun(terminal, line.GetRequiredValue(output), FormatOption.Read(line.GetRequiredValue(format)))
        {
            Threads = line.GetValue(threads),
            Page = new PageOptions { Language = line.GetValue(language), ReportPages = "pages/" },
            Corrections = CorrectionFiles.Read(terminal, line.GetValue(corrections) ?? []),
            Learned = new LearnedTables { Areas = line.GetValue(areas), Topics = line.GetValue(topics), Groups = line.GetValue(groups) },
            Features = Features(terminal, line.GetValue(dictionaries) ?? [], line.GetValue(phrases) ?? []),
        }.Run(line.GetRequiredValue(paths)));
        return command;
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
