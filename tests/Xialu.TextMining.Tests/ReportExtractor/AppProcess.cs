using System.Diagnostics;
using System.Text;

namespace Xialu.TextMining.Tests.ReportExtractor;

/// <summary>The app in a process of its own, for what cannot be tried inside the tests': memory limits, locales, signals, death.</summary>
internal static class AppProcess
{
    /// <summary>Starts the app in <paramref name="folder"/> with further environment variables.</summary>
    public static Process Start(string folder, IReadOnlyDictionary<string, string> environment, params IEnumerable<string> args)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "ReportExtractor.dll"), .. args])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
            StandardOutputEncoding = Encoding.UTF8,
        };
        foreach ((string name, string value) in environment) start.Environment[name] = value;
        return Process.Start(start)!;
    }

    /// <summary>Runs the app to its end.</summary>
    public static async Task<AppRun> Run(string folder, IReadOnlyDictionary<string, string> environment, params IEnumerable<string> args)
    {
        using Process process = Start(folder, environment, args);
        Task<string> output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        Task<string> error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new AppRun(process.ExitCode, await output, await error);
    }
}
