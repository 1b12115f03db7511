using System.CommandLine;

namespace Xialu.TextMining.ReportExtractor;

/// <summary>What several verbs take, said in one way.</summary>
internal static class CommonArguments
{
    public static Argument<string[]> Paths() => new("PATH")
    {
        Description = "Report files, folders (walked) or globs. A folder's README.md is no report.",
        Arity = ArgumentArity.OneOrMore,
    };

    public static Option<int> Threads()
    {
        var threads = new Option<int>("--threads")
        {
            Description = "Reports mined at a time; 0 for one a processor. The output does not depend on it.",
            HelpName = "N",
            DefaultValueFactory = _ => MinerOptions.DefaultThreads,
        };
        threads.Validators.Add(result =>
        {
            if (result.Errors.Any()) return;
            if (result.GetValueOrDefault<int>() is < 0 or > 1024) result.AddError("--threads takes a number from 0 to 1024.");
        });
        return threads;
    }
}
