using System.Diagnostics;

namespace Xialu.TextMining.Benchmarks;

/// <summary>Starts the processes that are compared.</summary>
internal static class Peer
{
    /// <summary>The interpreter that Debian's python3-jieba is installed for.</summary>
    public const string Python = "/usr/bin/python3";

    // Where side-by-side.sh installs them.
    private static readonly string NodePackages = Path.Combine(
        Environment.GetEnvironmentVariable("XDG_CACHE_HOME") is { Length: > 0 } cache ? cache : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".cache"),
        "segmenter-peers", "node_modules");

    /// <summary>A script that stands beside the program.</summary>
    public static string Script(string name) => Path.Combine(AppContext.BaseDirectory, "Peers", name);

    /// <summary>Runs a program and gives what it printed, or null where it failed or is not there.</summary>
    public static string? Output(string program, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, UseShellExecute = false };
        start.Environment.TryAdd("NODE_PATH", NodePackages);
        try
        {
            using Process process = Process.Start(start)!;
            string output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0 ? output : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}
