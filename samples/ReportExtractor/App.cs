using System.CommandLine;
using System.CommandLine.Invocation;
using Xialu.TextMining.ReportExtractor.Learning;

namespace Xialu.TextMining.ReportExtractor;

/// <summary>The verbs, put together.</summary>
internal static class App
{
    /// <summary>Runs one command line.</summary>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public static int Run(string[] args, Terminal terminal)
    {
        ParseResult line = Commands(terminal).Parse(args);
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

    private static RootCommand Commands(Terminal terminal)
    {
        RootCommand root = CorpusCommand.Create(terminal);
        root.Add(ExtractCommand.Create(terminal));
        root.Add(MergeCommand.Create(terminal));
        root.Add(SegmentCommand.Create(terminal));
        root.Add(CompareCommand.Create(terminal));
        root.Add(EvaluateCommand.Create(terminal));
        root.Add(AreasCommand.Create(terminal));
        root.Add(TopicsCommand.Create(terminal));
        root.Add(GroupsCommand.Create(terminal));
        root.Add(TrainAreasCommand.Create(terminal));
        return root;
    }
}
