using Xialu.TextMining.Reading;

namespace Xialu.TextMining.Export;

/// <summary>An input that gave no report, and why: a row of <see cref="ReportTables.Failures"/>.</summary>
/// <param name="Path">The path as the caller gave it.</param>
/// <param name="Kind">A <see cref="ReadingFailure"/>, as files write it (<c>limit_reached</c>), or <see cref="Fault"/>.</param>
/// <param name="Location">The place inside the file, such as <c>word/document.xml, depth 257</c>; null where the whole file is meant.</param>
/// <param name="Reason">What was found, what was expected and what to do: whole sentences on one line.</param>
public sealed record FailedInput(string Path, string Kind, string? Location, string Reason)
{
    /// <summary>The kind of a failure that the library, not the file, is to blame for.</summary>
    public const string Fault = "fault";

    /// <summary>Tells of a failure to read.</summary>
    /// <param name="failure">The failure.</param>
    /// <returns>The row.</returns>
    public static FailedInput Of(ReadingException failure)
    {
        ArgumentNullException.ThrowIfNull(failure);
        return new FailedInput(failure.File, EnumName.Of(failure.Failure), failure.Place, failure.Problem);
    }

    /// <summary>Tells why a file of a batch gave no report.</summary>
    /// <param name="outcome">What became of the file.</param>
    /// <returns>The row; null where there is a report.</returns>
    public static FailedInput? OfNullable(MiningOutcome outcome)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        return outcome.Failure switch
        {
            null => null,
            ReadingException unreadable => Of(unreadable),
            { } fault => new FailedInput(outcome.Path, Fault, null, $"The miner failed ({fault.GetType().Name}: {fault.Message}); please report it as a fault."),
        };
    }

    /// <summary>Path, place and reason in one line: the message of the <see cref="ReadingException"/>.</summary>
    /// <returns><c>path: place: reason</c>.</returns>
    public override string ToString() => Location is null ? $"{Path}: {Reason}" : $"{Path}: {Location}: {Reason}";
}
