using Spectre.Console;

namespace Xialu.TextMining.ReportExtractor;

/// <summary>Mines files with progress on a terminal, and says which failed and why.</summary>
internal sealed class Batch(Terminal terminal, MinerOptions options)
{
    /// <summary>How many inputs failed so far.</summary>
    public int Failures { get; private set; }

    /// <summary>How many reports were mined so far.</summary>
    public int Reports { get; private set; }

    /// <summary>The exit code that the failures ask for.</summary>
    public int Code => Failures > 0 ? ExitCode.SomeFailed : ExitCode.Done;

    /// <summary>Finds the files of some paths and hands each report over, ordered by name.</summary>
    public void Run(IEnumerable<string> paths, Action<MinedReport> take) => Run(paths, _ => true, take);

    /// <summary>As above, for the files that are wanted only.</summary>
    public void Run(IEnumerable<string> paths, Func<string, bool> wanted, Action<MinedReport> take)
    {
        string[] files = [.. terminal.Find(paths, Fail).Where(wanted)];
        if (terminal.ShowsProgress && files.Length > 1) WithProgress(files, take);
        else Mine(files, take, done: static () => { });
    }

    /// <summary>Names a failed input on stderr.</summary>
    public void Fail(string message)
    {
        Failures++;
        terminal.Say(message);
    }

    private void WithProgress(string[] files, Action<MinedReport> take)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(terminal.Error) });
        console.Progress().AutoClear(enabled: true).Start(context =>
        {
            ProgressTask task = context.AddTask("reports", maxValue: files.Length);
            Mine(files, take, done: () => task.Increment(1));
        });
    }

    private void Mine(string[] files, Action<MinedReport> take, Action done)
    {
        foreach (MiningOutcome outcome in new ReportMiner(options with { Reading = InputReading.Options }).MineAll(files))
        {
            if (outcome.Report is { } report)
            {
                Reports++;
                take(report);
            }
            else
            {
                Fail(Reason(outcome));
            }
            done();
        }
    }

    private static string Reason(MiningOutcome outcome) => outcome.Failure is Reading.ReadingException unreadable
        ? unreadable.Message
        : $"{outcome.Path}: The miner failed ({outcome.Failure!.GetType().Name}: {outcome.Failure.Message}); please report it as a fault.";
}
