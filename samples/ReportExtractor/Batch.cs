using Spectre.Console;
using Xialu.TextMining.Export;

namespace Xialu.TextMining.ReportExtractor;

/// <summary>Mines files with progress on a terminal, and says which failed and why.</summary>
internal sealed class Batch(Terminal terminal, MinerOptions options)
{
    private readonly List<FailedInput> failed = [];

    /// <summary>The inputs that failed so far, those that were not found first.</summary>
    public IReadOnlyList<FailedInput> Failed => failed;

    /// <summary>How many inputs failed so far.</summary>
    public int Failures => failed.Count;

    /// <summary>How many reports were mined so far.</summary>
    public int Reports { get; private set; }

    /// <summary>The exit code that the failures ask for.</summary>
    public int Code => Failures > 0 ? ExitCode.SomeFailed : ExitCode.Done;

    /// <summary>Finds the files of some paths and hands each report over, ordered by name.</summary>
    public void Run(IEnumerable<string> paths, Action<MinedReport> take) => Run(paths, static _ => true, take);

    /// <summary>As above, for the files that are wanted only; <paramref name="wanted"/> says which.</summary>
    public void Run(IEnumerable<string> paths, Func<string, bool> wanted, Action<MinedReport> take)
        => Run([.. ReportInput.Of(Find(paths).Where(wanted))], static report => report, (_, report) => take(report), static (_, _) => { });

    /// <summary>As above, handing over what is kept of each report; <paramref name="read"/> runs on the threads that mine.</summary>
    public void Run<T>(IEnumerable<string> paths, Func<MinedReport, T> read, Action<T> take)
        => Run([.. ReportInput.Of(Find(paths))], read, (_, kept) => take(kept), static (_, _) => { });

    /// <summary>Mines files and hands over what is kept of each report, or why there is none, in the order of the inputs.</summary>
    public void Run<T>(IReadOnlyList<ReportInput> inputs, Func<MinedReport, T> read, Action<ReportInput, T> take, Action<ReportInput, FailedInput> notTaken)
    {
        if (terminal.ShowsProgress && inputs.Count > 1) WithProgress(inputs, read, take, notTaken);
        else Mine(inputs, read, take, notTaken, done: static () => { });
    }

    /// <summary>The files of some paths, ordered by name; paths that give none are failures.</summary>
    public IReadOnlyList<string> Find(IEnumerable<string> paths) => terminal.Find(paths, failure => Fail(FailedInput.Of(failure)));

    /// <summary>Names a failed input on stderr.</summary>
    public void Fail(FailedInput input)
    {
        failed.Add(input);
        terminal.Say(input.ToString());
    }

    private void WithProgress<T>(IReadOnlyList<ReportInput> inputs, Func<MinedReport, T> read, Action<ReportInput, T> take, Action<ReportInput, FailedInput> notTaken)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(terminal.Error) });
        console.Progress().AutoClear(enabled: true).Start(context =>
        {
            ProgressTask task = context.AddTask("reports", maxValue: inputs.Count);
            Mine(inputs, read, take, notTaken, done: () => task.Increment(1));
        });
    }

    private void Mine<T>(IReadOnlyList<ReportInput> inputs, Func<MinedReport, T> read, Action<ReportInput, T> take, Action<ReportInput, FailedInput> notTaken, Action done)
    {
        var miner = new ReportMiner(options with { Reading = InputReading.Options });
        IEnumerable<(FailedInput? Failure, T? Kept)> outcomes = miner.MineAll(inputs, o => (FailedInput.OfNullable(o), o.Report is { } report ? read(report) : default));
        foreach ((ReportInput input, (FailedInput? failure, T? kept)) in inputs.Zip(outcomes))
        {
            terminal.Stop.ThrowIfCancellationRequested();
            if (failure is null)
            {
                Reports++;
                take(input, kept!);
            }
            else
            {
                Fail(failure);
                notTaken(input, failure);
            }
            done();
        }
    }
}
