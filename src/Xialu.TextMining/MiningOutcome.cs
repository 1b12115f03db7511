namespace Xialu.TextMining;

/// <summary>What became of one file of a batch: a report, or a failure.</summary>
public sealed record MiningOutcome
{
    /// <summary>The file's path as given.</summary>
    public required string Path { get; init; }

    /// <summary>The report; null where the file failed.</summary>
    public MinedReport? Report { get; init; }

    /// <summary>
    /// Why the file failed: a <see cref="Reading.ReadingException"/>, whose message names file, place and reason in one line. Any other
    /// exception is a fault of this library. Null where there is a report.
    /// </summary>
    public Exception? Failure { get; init; }
}
