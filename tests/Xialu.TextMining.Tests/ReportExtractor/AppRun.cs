using Xialu.TextMining.ReportExtractor;

namespace Xialu.TextMining.Tests.ReportExtractor;

/// <summary>What one run of the app, in this process, returned and wrote.</summary>
internal sealed record AppRun(int Code, string Output, string Error)
{
    /// <summary>The lines on stderr.</summary>
    public IReadOnlyList<string> Messages => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Runs the app as a shell in <paramref name="folder"/> would.</summary>
    public static AppRun Of(string folder, params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        int code = App.Run(args, new Terminal(output, error, folder, ShowsProgress: false));
        return new AppRun(code, output.ToString(), error.ToString());
    }
}
