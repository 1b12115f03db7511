using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Xialu.TextMining.Export.Pages;

namespace Xialu.TextMining.ReportExtractor;

/// <summary>What several verbs take, said in one way.</summary>
internal static class CommonArguments
{
    private const int MostThreads = 1024;

    public static Argument<string[]> Paths(Terminal terminal)
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "Report files, folders (walked) or globs. A folder's README.md is no report.",
            Arity = ArgumentArity.OneOrMore,
        };
        // An argument of many values would swallow a mistyped option as a path.
        paths.Validators.Add(result =>
        {
            foreach (Token token in result.Tokens.Where(t => t.Value.StartsWith('-') && !File.Exists(terminal.Resolve(t.Value))))
                result.AddError($"Unknown option '{token.Value}'.");
        });
        return paths;
    }

    public static Option<string> Output() => new("--output", "-o") { Description = "Folder for the files; made if missing.", HelpName = "DIR", Required = true };

    public static Option<string[]> Corrections() => new("--corrections")
    {
        Description = "Files that a report's page saved, or folders of them: rejected records are left out, corrected ones changed, all marked.",
        HelpName = "FILE…",
        AllowMultipleArgumentsPerToken = true,
    };

    public static Option<PageLanguage> Language()
    {
        var language = new Option<PageLanguage>("--lang")
        {
            Description = "Language of the pages that --format html writes: zh or en.",
            HelpName = "zh|en",
            DefaultValueFactory = _ => PageOptions.DefaultLanguage,
            CustomParser = result => result.Tokens[0].Value switch
            {
                "zh" => PageLanguage.Chinese,
                "en" => PageLanguage.English,
                _ => Unknown(result),
            },
        };
        return language;

        static PageLanguage Unknown(ArgumentResult result)
        {
            result.AddError($"--lang takes zh or en, not '{result.Tokens[0].Value}'.");
            return PageOptions.DefaultLanguage;
        }
    }

    public static Option<Shard> Shard() => new("--shard")
    {
        Description = "One of N runs that share the inputs, on any machines; each writes its part to a folder of its own in DIR, and merge puts them together.",
        HelpName = "I/N",
        DefaultValueFactory = _ => ReportExtractor.Shard.Whole,
        CustomParser = result =>
        {
            if (ReportExtractor.Shard.Parse(result.Tokens[0].Value) is { } shard) return shard;
            result.AddError($"--shard takes I/N with I from 1 to N, such as 3/8, not '{result.Tokens[0].Value}'.");
            return ReportExtractor.Shard.Whole;
        },
    };

    public static Option<int> Threads() => new("--threads")
    {
        Description = "Reports mined at a time; 0 for one a processor. The output does not depend on it.",
        HelpName = "N",
        DefaultValueFactory = _ => MinerOptions.DefaultThreads,
        CustomParser = result =>
        {
            if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out int threads) && threads <= MostThreads) return threads;
            result.AddError($"--threads takes a number from 0 to {MostThreads}.");
            return MinerOptions.DefaultThreads;
        },
    };

    /// <summary>An option that takes one of some words; the first is taken unless told otherwise.</summary>
    public static Option<T> Choice<T>(string name, string description, params (string Word, T Value)[] choices)
    {
        string words = string.Join('|', choices.Select(c => c.Word));
        return new Option<T>(name)
        {
            Description = $"{description} {char.ToUpperInvariant(choices[0].Word[0])}{choices[0].Word[1..]} unless told otherwise.",
            HelpName = words,
            DefaultValueFactory = _ => choices[0].Value,
            CustomParser = result =>
            {
                string word = result.Tokens[0].Value;
                if (Array.Exists(choices, c => c.Word == word)) return Array.Find(choices, c => c.Word == word).Value;
                result.AddError($"{name} takes {words}, not '{word}'.");
                return choices[0].Value;
            },
        };
    }
}
