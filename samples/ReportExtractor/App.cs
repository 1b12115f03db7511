using System.CommandLine;
using System.CommandLine.Invocation;
using Xialu.TextMining.ReportExtractor.Learning;

namespace Xialu.TextMining.ReportExtractor;

/// <summary>The verbs, put together.</summary>
internal static class App
{
    private static readonly Dictionary<string, Func<Terminal, Command>> Verbs = new(StringComparer.Ordinal)
    {
        ["extract"] = ExtractCommand.Create,
        ["merge"] = MergeCommand.Create,
        ["segment"] = SegmentCommand.Create,
        ["compare"] = CompareCommand.Create,
        ["evaluate"] = EvaluateCommand.Create,
        ["areas"] = AreasCommand.Create,
        ["topics"] = TopicsCommand.Create,
        ["groups"] = GroupsCommand.Create,
        ["train-areas"] = TrainAreasCommand.Create,
    };

    /// <summary>Runs one command line.</summary>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public static int Run(string[] args, Terminal terminal)
    {
        ParseResult line = Commands(terminal, args).Parse(args);
        if (line.Action is ParseErrorAction)
        {
            terminal.Say($"{line.Errors[0].Message} See --help.");
            return ExitCode.BadUsage;
        }
        try
        {
            return line.Invoke(new InvocationConfiguration { Output = terminal.Output, Error = terminal.Error, EnableDefaultExceptionHandler = false });
        }
        catch (UsageException e)
        {
            terminal.Say(e.Message);
            return ExitCode.BadUsage;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            terminal.Say(e.Message);
            return ExitCode.SomeFailed;
        }
        catch (OperationCanceledException)
        {
            terminal.Say("Stopped; extract goes on from here when it is run again with --resume.");
            return ExitCode.Stopped;
        }
        finally
        {
            terminal.Output.Flush();
        }
    }

    // A line that begins with a verb needs no other verb's options, and making them all takes longer than segmenting a line.
    private static RootCommand Commands(Terminal terminal, string[] args)
    {
        if (args.Length > 0 && Verbs.TryGetValue(args[0], out Func<Terminal, Command>? verb)) return new RootCommand(CorpusCommand.About) { verb(terminal) };
        RootCommand root = CorpusCommand.Create(terminal);
        foreach (Func<Terminal, Command> create in Verbs.Values) root.Add(create(terminal));
        return root;
    }
}
