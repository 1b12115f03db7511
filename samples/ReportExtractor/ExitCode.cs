namespace Xialu.TextMining.ReportExtractor;

/// <summary>What the app returns to the shell.</summary>
internal static class ExitCode
{
    public const int Done = 0;
    public const int SomeFailed = 1;
    public const int BadUsage = 2;

    // What shells return for a process that Ctrl-C ended.
    public const int Stopped = 130;
}
