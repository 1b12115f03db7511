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
    public void Run(IEnumerable<string> paths, Func<string, bool> wanted, Action<MinedReport> take) => Run([.. terminal.Find(paths, Fail).Where(wanted)], static report => report, take);

    /// <summary>As above, handing over what is kept of each report; <paramref name="read"/> runs on the threads that mine.</summary>
    public void Run<T>(IEnumerable<string> paths, Func<MinedReport, T> read, Action<T> take) => Run([.. terminal.Find(paths, Fail)], read, take);

    /// <summary>Names a failed input on stderr.</summary>
    public void Fail(string message)
    {
        Failures++;
        terminal.Say(message);
    }

    private void Run<T>(string[] files, Func<MinedReport, T> read, Action<T> take)
    {
        if (terminal.ShowsProgress && files.Length > 1) WithProgress(files, read, take);
        else Mine(files, read, take, done: static () => { });
    }

    private void WithProgress<T>(string[] files, Func<MinedReport, T> read, Action<T> take)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(terminal.Error) });
        console.Progress().AutoClear(enabled: true).Start(context =>
        {
            ProgressTask task = context.AddTask("reports", maxValue: files.Length);
            Mine(files, read, take, done: () => task.Increment(1));
        });
    }

    private void Mine<T>(string[] files, Func<MinedReport, T> read, Action<T> take, Action done)
    {
        var miner = new ReportMiner(options with { Reading = InputReading.Options });
        foreach ((string? failure, T? kept) in miner.MineAll(files, o => o.Report is { } report ? (null, read(report)) : (Reason(o), default(T))))
        {
            if (failure is null)
            {
                Reports++;
                take(kept!);
            }
            else
            {
                Fail(failure);
            }
            done();
        }
    }

    private static string Reason(MiningOutcome outcome) => outcome.Failure is Reading.ReadingException unreadable
        ? unreadable.Message
        : $"{outcome.Path}: The miner failed ({outcome.Failure!.GetType().Name}: {outcome.Failure.Message}); please report it as a fault.";
}
